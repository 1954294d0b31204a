package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.narrative.NarrativeConverter;

/** A session that has seen every edit says and shows what one says and shows that sees the last. */
class SiteSessionTest {

  private static final Path INPUT = Path.of("src/test/resources/sites/three-years/input");
  private static final int EDITS = 40;

  /** Made of a finished folder, which a view has not. */
  private static final Set<String> OF_PUBLISHING = Set.of("manifest.json", "SHA256SUMS");

  @TempDir Path folder;

  private final Random random = new Random(20211);
  private NarrativeConverter converter;
  private SiteSession session;

  @BeforeEach
  void copyASmallSite() {
    Folders.copySite(INPUT, site());
    converter = new NarrativeConverter(site().resolve("content"));
    session = new SiteSession(site(), converter, "");
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void is_the_same_as_a_fresh_one_after_each_random_edit() throws IOException {
    session.look();
    for (int edit = 1; edit <= EDITS; edit++) {
      String what = edit();
      SiteView first = new SiteSession(site(), converter, "").look();
      assertSame("edit " + edit + ": " + what, session.look(), first);
    }
  }

  @Test
  void shows_what_a_build_publishes() {
    Path out = folder.resolve("published");
    assertThat(Program.build(site(), out).exitCode()).isZero();
    SiteView view = session.look();
    Folders.read(out)
        .forEach(
            (path, published) -> {
              if (!OF_PUBLISHING.contains(path)) {
                assertThat(view.page(path, new Diagnostics()).or(() -> view.file(path)))
                    .as(path)
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(published));
              }
            });
  }

  @Test
  void sees_a_change_of_what_a_narrative_includes() throws IOException {
    Path content = site().resolve("content");
    Files.writeString(content.resolve("river-school/2021.adoc"), "= 标题\n\ninclude::2022.adoc[]\n");
    Files.writeString(content.resolve("river-school/2022.adoc"), "= 标题\n\n先前的文字。\n");
    assertThat(page("river-school/2021/index.html")).contains("先前的文字");
    Files.writeString(content.resolve("river-school/2022.adoc"), "= 标题\n\n后来的文字。\n");
    assertThat(page("river-school/2021/index.html")).contains("后来的文字");
    Files.delete(content.resolve("river-school/2022.adoc"));
    assertThat(session.look().problems())
        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("MZ-N011"));
  }

  @Test
  void sees_an_edit_that_keeps_size_and_time() throws IOException {
    Path file = site().resolve("data/river-school/2021.yaml");
    session.look();
    var time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("title: .", "title: 另"));
    Files.setLastModifiedTime(file, time);
    assertThat(page("river-school/2021/index.html")).contains("另");
  }

  private Path site() {
    return folder.resolve("site");
  }

  private String page(String path) {
    return new String(session.look().page(path, new Diagnostics()).orElseThrow());
  }

  private void assertSame(String edit, SiteView seen, SiteView first) {
    assertThat(seen.pages()).as(edit).isEqualTo(first.pages());
    var pages = new TreeMap<String, String>();
    var expected = new TreeMap<String, String>();
    for (String path : first.pages()) {
      pages.put(path, text(seen, path));
      expected.put(path, text(first, path));
    }
    assertThat(pages).as(edit).isEqualTo(expected);
    assertThat(seen.file("search/index.js").map(String::new))
        .as(edit)
        .isEqualTo(first.file("search/index.js").map(String::new));
    assertThat(seen.problems()).as(edit).isEqualTo(first.problems());
  }

  private static String text(SiteView view, String path) {
    return view.page(path, new Diagnostics()).map(String::new).orElse("");
  }

  private String edit() throws IOException {
    List<Path> files = files();
    Path file = files.get(random.nextInt(files.size()));
    String name = folder.relativize(file).toString();
    String text = Files.readString(file);
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> Files.writeString(file, text.replaceFirst("\\d(?=\\d)", "" + random.nextInt(10)));
      case 1 -> {
        lines.remove(line);
        Files.write(file, lines);
      }
      case 2 -> {
        lines.add(line, lines.get(line));
        Files.write(file, lines);
      }
      case 3 -> {
        lines.set(line, lines.get(line) + "数");
        Files.write(file, lines);
      }
      case 4 -> Files.writeString(file, "# " + random.nextInt() + "\n" + text);
      default -> restore(file);
    }
    return name;
  }

  /** What an editor does who has had enough; now and then the file goes, to come back later. */
  private void restore(Path file) throws IOException {
    if (random.nextInt(3) == 0) {
      Files.delete(file);
      return;
    }
    try (Stream<Path> all = Files.walk(INPUT)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Files.write(site().resolve(INPUT.relativize(each).toString()), Files.readAllBytes(each));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(site())) {
      return found.filter(Files::isRegularFile).filter(f -> !isEmpty(f)).sorted().toList();
    }
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0;
  }
}
