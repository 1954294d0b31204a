package org.mingzhang.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Sha256;

class PublisherTest {

  @TempDir Path temp;
  private final Diagnostics diagnostics = new Diagnostics();
  private Path site;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    site = Files.createDirectories(temp.resolve("home/site"));
    Files.createDirectories(site.resolve("data"));
    out = site.resolve("target/site");
  }

  @Test
  void publishesFilesWithAManifestAndCheckSums() throws IOException {
    Optional<Manifest> manifest = publish("index.html", "<p>甲</p>");

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(out.resolve("index.html")).content(UTF_8).isEqualTo("<p>甲</p>");
    assertThat(manifest.orElseThrow().files())
        .extracting(Manifest.Entry::path, Manifest.Entry::size)
        .containsExactly(tuple("index.html", 10L));
    assertThat(out.resolve("manifest.json"))
        .content(UTF_8)
        .contains("\"version\":\"1.0\"", manifest.orElseThrow().files().get(0).sha256());
    assertThat(Files.readAllLines(out.resolve("SHA256SUMS")))
        .containsExactly(
            Sha256.of(out.resolve("index.html")) + "  index.html",
            Sha256.of(out.resolve("manifest.json")) + "  manifest.json");
  }

  @Test
  void namesWhatEachFileIsMadeFromAndByWhichRules() throws IOException {
    Edition edition =
        new Edition(
            "1.0",
            List.of(new Edition.RuleSetVersion("national-self-evaluation", 2)),
            Optional.of(new InputDigest("0a", 3)),
            Optional.of("c0"));
    new Publisher(site, Destination.of(out), edition)
        .publish(
            staging ->
                staging.write(
                    SiteFile.text("index.html", () -> "a"), List.of("site.yaml", "data/")),
            diagnostics);

    Manifest manifest =
        Manifest.read(Files.readAllBytes(out.resolve("manifest.json"))).orElseThrow();
    assertThat(manifest.ruleSets()).isEqualTo(edition.ruleSets());
    assertThat(manifest.input()).isEqualTo(new InputDigest("0a", 3));
    assertThat(manifest.commit()).isEqualTo("c0");
    assertThat(manifest.files())
        .extracting(Manifest.Entry::sources)
        .containsExactly(List.of("site.yaml", "data/"));
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    publish("index.html", "a");
    byte[] first = Files.readAllBytes(out.resolve("SHA256SUMS"));
    publish("index.html", "a");

    assertThat(out.resolve("SHA256SUMS")).hasBinaryContent(first);
  }

  @Test
  void replacesTheOldSiteWholeAndLeavesNothingBeside() throws IOException {
    publish("old.html", "old");
    publish("new.html", "new");

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(out.resolve("old.html")).doesNotExist();
    assertThat(out.resolve("new.html")).hasContent("new");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void leavesTheOldSiteWhenAnythingIsWrong() throws IOException {
    publish("index.html", "old");
    Optional<Manifest> manifest = publish("index.html", "<a href='gone.html'>new</a>");

    assertThat(manifest).isEmpty();
    assertThat(codes()).containsExactly("MZ-U010");
    assertThat(out.resolve("index.html")).hasContent("old");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void publishesNothingWhileAnEarlierErrorIsOpen() throws IOException {
    diagnostics.add(Diagnostic.error("MZ-R001", SourceLocation.of("site.yaml")));

    assertThat(publish("index.html", "a")).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    publish("index.html", "old");
    publisher(out)
        .publish(
            staging -> {
              throw new UncheckedIOException(
                  new FileSystemException("a.html", null, "No space left on device"));
            },
            diagnostics);

    assertThat(codes()).containsExactly("MZ-U007");
    assertThat(out.resolve("index.html")).hasContent("old");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void doesNotHideAFaultOfTheProgramAndStillTidiesUp() throws IOException {
    assertThatThrownBy(
            () ->
                publisher(out)
                    .publish(
                        staging -> {
                          throw new IllegalStateException("fault");
                        },
                        diagnostics))
        .hasMessage("fault");
    assertThat(beside()).containsExactly("site.lock-mingzhang");
  }

  @Test
  void bringsBackTheSiteThatAKilledBuildMovedAside() throws IOException {
    publish("index.html", "old");
    OutputFolder output = OutputFolder.of(out);
    Files.move(out, output.previous());
    Files.createDirectories(output.staging().resolve("half"));

    publish("index.html", "<a href='gone.html'>new</a>");

    assertThat(out.resolve("index.html")).hasContent("old");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void bringsItBackEvenWhenNothingIsToBePublished() throws IOException {
    publish("index.html", "old");
    Files.move(out, OutputFolder.of(out).previous());

    publisher(out).begin(new Diagnostics()).orElseThrow().close();

    assertThat(out.resolve("index.html")).hasContent("old");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void keepsTheNewSiteWhenABuildWasKilledAfterTheSwitch() throws IOException {
    publish("index.html", "new");
    Files.createDirectories(OutputFolder.of(out).previous());

    OutputFolder.of(out).recover();

    assertThat(out.resolve("index.html")).hasContent("new");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang");
  }

  @Test
  void endsWhenAnotherBuildIsAtWork() {
    publisher(out)
        .publish(
            staging -> {
              publish("index.html", "second");
              staging.write(SiteFile.text("index.html", () -> "first"));
            },
            diagnostics);

    assertThat(codes()).containsExactly("MZ-U005");
    assertThat(diagnostics.sorted().get(0).arguments()).containsExactly(out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MZ-U002, ''",
    "MZ-U002, ..",
    "MZ-U002, /",
    "MZ-U003, data",
    "MZ-U003, data/out",
    "MZ-U003, target/../content/out",
    "MZ-U003, src/site",
    "MZ-U003, target/parts/earlier"
  })
  void refusesFoldersWhereSourcesWouldBeLost(String code, String folder) throws IOException {
    Path refused = site.resolve(folder);

    Optional<Manifest> manifest =
        publisher(refused)
            .publish(s -> s.write(SiteFile.text("index.html", () -> "a")), diagnostics);

    assertThat(manifest).isEmpty();
    assertThat(codes()).containsExactly(code);
    assertThat(Folders.files(temp)).isEmpty();
  }

  @Test
  void refusesAFolderThatSomebodyElseFilled() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("letter.txt"), "mine");

    publish("index.html", "a");

    assertThat(codes()).containsExactly("MZ-U001");
    assertThat(Folders.files(out)).containsExactly("letter.txt");
  }

  @Test
  void refusesAFolderWithAManifestOfAnotherProgram() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("manifest.json"), "{\"name\": \"an app\"}");

    publish("index.html", "a");

    assertThat(codes()).containsExactly("MZ-U001");
  }

  @Test
  void refusesAFolderWhoseManifestNamesUsElsewhere() throws IOException {
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("manifest.json"), "{\"made\": {\"generator\": \"Mingzhang\"}, \"by\": 1}");

    publish("index.html", "a");

    assertThat(codes()).containsExactly("MZ-U001");
  }

  @Test
  void replacesASiteOfOursWhoseManifestWasCutShort() throws IOException {
    publish("index.html", "a");
    Path manifest = out.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 60));

    publish("index.html", "b");

    assertThat(codes()).isEmpty();
    assertThat(out.resolve("index.html")).hasContent("b");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "mine");

    publish("index.html", "a");

    assertThat(codes()).containsExactly("MZ-U004");
    assertThat(out).hasContent("mine");
  }

  @Test
  void refusesAFolderBelowAFile() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "mine");

    publisher(out.resolve("a/b"))
        .publish(s -> s.write(SiteFile.text("index.html", () -> "a")), diagnostics);

    assertThat(codes()).containsExactly("MZ-U004");
    assertThat(out).hasContent("mine");
  }

  @Test
  void followsALinkToTheFolderItReplaces() throws IOException {
    Path real = Files.createDirectories(temp.resolve("www"));
    Files.createDirectories(out.getParent());
    Files.createSymbolicLink(out, real);

    publish("index.html", "a");

    assertThat(out).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("a");
  }

  @Test
  void refusesDownloadsThatLeaveTheSiteOrTakeAnothersPlace() {
    publisher(out)
        .publish(
            staging -> {
              staging.write(SiteFile.text("a.csv", () -> "1"));
              staging.write(SiteFile.text("a.csv", () -> "2"));
              staging.write(SiteFile.text("../b.csv", () -> "3"));
            },
            diagnostics);

    assertThat(codes()).containsExactlyInAnyOrder("MZ-U020", "MZ-U021");
    assertThat(out).doesNotExist();
  }

  @Test
  void leavesAnEarlierSiteAloneThatIsAnothersByALink() throws IOException {
    publish("index.html", "old");
    Path others = Files.createDirectories(temp.resolve("others"));
    Files.writeString(others.resolve("index.html"), "not ours");
    Path place = Files.createSymbolicLink(temp.resolve("earlier"), others);

    publishReusing(place);

    assertThat(out.resolve("index.html")).hasContent("new");
    assertThat(others.resolve("index.html")).hasContent("not ours");
    assertThat(place.resolve("index.html")).hasContent("old");
  }

  @Test
  void makesNoSiteOutOfTheOneThatIsPublished() throws IOException {
    publish("index.html", "old");

    publishReusing(out);

    assertThat(out.resolve("index.html")).hasContent("new");
  }

  private void publishReusing(Path place) throws IOException {
    try (Publication publication =
        new Publisher(site, out, "1.0").begin(diagnostics).orElseThrow()) {
      publication.reuse(place);
      publication.publish(
          Edition.of("1.0"),
          staging -> staging.write(SiteFile.text("index.html", () -> "new")),
          diagnostics);
      publication.setAside();
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void keepsTheManifestsPlaceFree() {
    publish("manifest.json", "{}");

    assertThat(codes()).containsExactly("MZ-U021");
  }

  private Optional<Manifest> publish(String path, String content) {
    return publisher(out)
        .publish(staging -> staging.write(SiteFile.text(path, () -> content)), diagnostics);
  }

  private Publisher publisher(Path folder) {
    return new Publisher(site, folder, "1.0");
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> children = Files.list(out.getParent())) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
