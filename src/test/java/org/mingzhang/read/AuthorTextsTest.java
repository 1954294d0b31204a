package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.AuthorText;

/** Everything a reader may come to see can be looked through, with its place. */
class AuthorTextsTest {

  @TempDir Path site;

  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void layOut() throws IOException {
    write("site.yaml", "name: 样本站点\nidentity:\n  contact: 010-12345678\n");
    write("data/sample/unit.yaml", "name: 样本会\nregion: {name: 样本区, code: \"320508\"}\n");
    write(
        "data/sample/2021.yaml",
        """
        kind: self-evaluation
        year: 2021
        title: 自评报告
        budget:
          unit: 元
          rows:
            - {id: total, name: 支出合计, executed: 13800000000, note: 见说明}
        """);
    write("content/sample/2021.adoc", "= 标题\n\n正文\n");
  }

  @Test
  void values_come_with_their_key_and_line_and_amounts_do_not_come() {
    assertThat(texts())
        .contains(
            new AuthorText("site.yaml", 3, 3, "contact: 010-12345678"),
            AuthorText.ofFile("content/sample/2021.adoc", "= 标题\n\n正文\n"))
        .extracting(AuthorText::text)
        .contains("note: 见说明")
        .noneMatch(text -> text.contains("13800000000"));
  }

  @Test
  void text_attachments_are_read_whatever_their_charset() throws IOException {
    Path files = site.resolve("content/sample/2021/files/more");
    Files.createDirectories(files);
    Files.writeString(files.resolve("list.CSV"), "甲\r\n乙", Charset.forName("GBK"));
    assertThat(texts())
        .contains(AuthorText.ofFile("content/sample/2021/files/more/list.CSV", "甲\n乙"));
  }

  @Test
  void an_attachment_nobody_can_look_into_is_named() throws IOException {
    write("content/sample/2021/files/report.pdf", "%PDF");
    assertThat(SiteReader.read(site, problems).unread())
        .containsExactly("content/sample/2021/files/report.pdf");
  }

  @Test
  void a_place_within_a_text_is_a_place_in_its_file() {
    AuthorText text = new AuthorText("f", 3, 5, "甲乙\n丙丁");
    assertThat(List.of(text.lineAt(1), text.columnAt(1))).containsExactly(3, 6);
    assertThat(List.of(text.lineAt(4), text.columnAt(4))).containsExactly(4, 2);
  }

  private List<AuthorText> texts() {
    return SiteReader.read(site, problems).texts();
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
