package org.mingzhang.publish;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Sha256;

class VerificationTest {

  private static final Charset GBK = Charset.forName("GBK");

  private static final int TRIES = 100;

  @TempDir Path temp;
  private Path copy;
  private Path list;

  @BeforeEach
  void aPublishedSite() throws IOException {
    copy = temp.resolve("copy");
    Diagnostics diagnostics = new Diagnostics();
    new Publisher(Files.createDirectories(temp.resolve("site")), copy, "1.0")
        .publish(
            staging -> {
              staging.write(SiteFile.text("index.html", () -> "<p>明账</p>\n<p>甲</p>\n"));
              staging.write(SiteFile.text("unit/2021/index.html", () -> "<p>乙</p>\n"));
              staging.write(SiteFile.text("unit/2021/budget.csv", () -> "\uFEFF项目,元\r\n甲,1\r\n"));
              staging.write(new SiteFile("a.png", () -> new byte[] {1, '\n', (byte) 0x80, '\n'}));
            },
            diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    list = Files.copy(copy.resolve("SHA256SUMS"), temp.resolve("kept"));
  }

  @Test
  void acceptsWhatWasPublished() {
    assertThat(verify().deviations()).isEmpty();
    assertThat(verify().files()).isEqualTo(6);
  }

  @Test
  void acceptsACopyBehindALink() throws IOException {
    copy = Files.createSymbolicLink(temp.resolve("link"), copy);

    assertThat(found()).isEmpty();
  }

  @Test
  void findsEveryFlippedByte() throws IOException {
    Random random = new Random(20260101);
    List<String> files = new ArrayList<>(Folders.files(copy));
    int named = 0;
    for (int i = 0; i < TRIES; i++) {
      String path = files.get(random.nextInt(files.size()));
      byte[] published = Files.readAllBytes(copy.resolve(path));
      byte[] flipped = published.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(copy.resolve(path), flipped);

      // The list of sums and the manifest vouch for each other: one of the two is named.
      assertThat(verify().deviations())
          .as(path)
          .singleElement()
          .extracting(Deviation::path)
          .isIn(path.equals("SHA256SUMS") ? List.of(path, "manifest.json") : List.of(path));
      Files.write(copy.resolve(path), published);
      named++;
    }
    System.out.printf("flipped bytes: %d of %d tries found and named%n", named, TRIES);
    assertThat(found()).isEmpty();
  }

  @Test
  void namesWhatIsMissingAddedAndChanged() throws IOException {
    Files.delete(copy.resolve("unit/2021/index.html"));
    write("unit/2021/index2.html", "<p>丙</p>");
    write("index.html", "<p>明账</p>\n<p>丁</p>\n");

    assertThat(found())
        .containsExactly(
            "index.html CHANGED ", "unit/2021/index.html MISSING ", "unit/2021/index2.html ADDED ");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, CRLF",
    "manifest.json, CRLF",
    "SHA256SUMS, CRLF",
    "unit/2021/budget.csv, LF",
    "index.html, CR"
  })
  void tellsOtherLineEnds(String path, String ends) throws IOException {
    String end = ends.replace("CR", "\r").replace("LF", "\n");
    String text = Files.readString(copy.resolve(path)).replaceAll("\\r?\\n", end);
    write(path, text);

    assertThat(found()).containsExactly(path + " LINE_ENDS " + ends);
  }

  @Test
  void tellsAFileSavedAsGbk() throws IOException {
    Files.write(copy.resolve("index.html"), read("index.html").getBytes(GBK));

    assertThat(found()).containsExactly("index.html ENCODING GBK");
  }

  @Test
  void tellsAFileSavedAsUtf16WithOtherLineEnds() throws IOException {
    String text = read("index.html").replace("\n", "\r\n");
    Files.write(copy.resolve("index.html"), text.getBytes(UTF_16));

    assertThat(found()).containsExactly("index.html ENCODING UTF-16BE, CRLF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "manifest.json", "SHA256SUMS"})
  void tellsAnAddedByteOrderMark(String path) throws IOException {
    write(path, "\uFEFF" + read(path));

    assertThat(found()).containsExactly(path + " ENCODING UTF-8 + BOM");
  }

  @Test
  void tellsALostByteOrderMark() throws IOException {
    write("unit/2021/budget.csv", read("unit/2021/budget.csv").substring(1));

    assertThat(found()).containsExactly("unit/2021/budget.csv ENCODING UTF-8 - BOM");
  }

  @Test
  void tellsATransferThatBrokeOff() throws IOException {
    byte[] whole = Files.readAllBytes(copy.resolve("index.html"));
    Files.write(copy.resolve("index.html"), Arrays.copyOf(whole, 10));
    Files.write(copy.resolve("a.png"), new byte[0]);

    assertThat(found())
        .containsExactly("a.png SHORTER 0/4", "index.html SHORTER 10/" + whole.length);
  }

  @Test
  void takesAWordChangedInAnotherEncodingForAChange() throws IOException {
    Files.write(copy.resolve("index.html"), read("index.html").replace("甲", "乙").getBytes(GBK));

    assertThat(found()).containsExactly("index.html CHANGED ");
  }

  @Test
  void worksByTheListAloneWhenTheManifestIsLost() throws IOException {
    Files.delete(copy.resolve("manifest.json"));
    write("index.html", "x");

    assertThat(found()).containsExactly("index.html CHANGED ", "manifest.json MISSING ");
  }

  @Test
  void worksByTheManifestAloneWhenTheListIsLost() throws IOException {
    Files.delete(copy.resolve("SHA256SUMS"));
    write("index.html", "x");

    assertThat(found()).containsExactly("SHA256SUMS MISSING ", "index.html SHORTER 1/25");
  }

  @Test
  void seesThroughAForgedManifestByAListKeptElsewhere() throws IOException {
    write("index.html", "forged");
    Files.delete(copy.resolve("manifest.json"));
    Files.delete(copy.resolve("SHA256SUMS"));
    Staging forged = new Staging(copy, new Diagnostics());
    forged.own(Folders.files(copy));
    Manifest.write(forged, Edition.of("1.0"));

    assertThat(found()).isEmpty();
    assertThat(Verification.of(copy, Optional.of(list)).deviations())
        .extracting(Deviation::path)
        .contains("index.html", "manifest.json");
  }

  @Test
  void looksAtNothingOutsideTheCopy() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "x");
    write("SHA256SUMS", Sha256.of(secret) + "  ../secret\n");

    assertThat(found()).contains("SHA256SUMS CHANGED ").noneMatch(d -> d.startsWith("../"));
    Files.delete(copy.resolve("manifest.json"));
    assertThat(found()).contains("../secret MISSING ");
  }

  @Test
  void saysThatAFolderWithoutManifestCannotBeVerified() throws IOException {
    copy = Files.createDirectories(temp.resolve("other"));
    write("index.html", "x");

    assertThat(verify().deviations())
        .extracting(Deviation::kind)
        .containsExactly(Deviation.Kind.UNREADABLE);
    copy = temp.resolve("nowhere");
    assertThat(verify().deviations())
        .extracting(Deviation::kind)
        .containsExactly(Deviation.Kind.UNREADABLE);
  }

  private Verification verify() {
    return Verification.of(copy, Optional.empty());
  }

  private List<String> found() {
    return verify().deviations().stream()
        .map(d -> d.path() + " " + d.kind() + " " + d.detail())
        .toList();
  }

  private String read(String path) throws IOException {
    return new String(Files.readAllBytes(copy.resolve(path)), UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(copy.resolve(path), text);
  }
}
