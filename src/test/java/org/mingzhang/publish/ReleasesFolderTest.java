package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.SiteFile;

/** Windows cannot rename one link over another; there {@code --releases} is refused. */
@DisabledOnOs(OS.WINDOWS)
class ReleasesFolderTest {

  @TempDir Path temp;
  private final Diagnostics diagnostics = new Diagnostics();
  private Path site;
  private Path out;
  private Path releases;

  @BeforeEach
  void folders() throws IOException {
    site = Files.createDirectories(temp.resolve("home"));
    out = Files.createDirectories(temp.resolve("www")).resolve("site");
    releases = temp.resolve("www/site.releases");
  }

  @Test
  void theSiteIsALinkToANumberedRelease() throws IOException {
    release("one");
    release("two");

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(Files.readSymbolicLink(out)).isEqualTo(Path.of("site.releases/0002"));
    assertThat(out.resolve("index.html")).hasContent("two");
    assertThat(releases.resolve("0001/index.html")).hasContent("one");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang", "site.releases");
    assertThat(Verification.of(out, Optional.empty()).deviations()).isEmpty();
    assertThat(Verification.of(releases.resolve("0001"), Optional.empty()).deviations()).isEmpty();
  }

  @Test
  void keepsTheLastOnesAndCountsOn() throws IOException {
    for (String text : List.of("one", "two", "three", "four")) {
      publisher(2).publish(s -> s.write(SiteFile.text("index.html", () -> text)), diagnostics);
    }

    assertThat(names(releases)).containsExactly("0003", "0004");
    assertThat(out.resolve("index.html")).hasContent("four");
  }

  @Test
  void keepsFiveWhereNobodySaysHowMany() throws IOException {
    release("one");

    assertThat(Output.of(out, OptionalInt.empty()))
        .isInstanceOfSatisfying(ReleasesFolder.class, f -> assertThat(f.keep()).isEqualTo(5));
  }

  @Test
  void aFolderThatKeepsReleasesGoesOnWithoutBeingAsked() throws IOException {
    release("one");
    new Publisher(site, out, "1.0")
        .publish(s -> s.write(SiteFile.text("index.html", () -> "two")), diagnostics);

    assertThat(names(releases)).containsExactly("0001", "0002");
    assertThat(Files.readSymbolicLink(out)).isEqualTo(Path.of("site.releases/0002"));
  }

  @Test
  void aPlainSiteBecomesTheFirstRelease() throws IOException {
    new Publisher(site, out, "1.0")
        .publish(s -> s.write(SiteFile.text("index.html", () -> "plain")), diagnostics);
    release("next");

    assertThat(releases.resolve("0001/index.html")).hasContent("plain");
    assertThat(out.resolve("index.html")).hasContent("next");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang", "site.releases");
  }

  @Test
  void anEmptyFolderBecomesALink() throws IOException {
    Files.createDirectory(out);
    release("one");

    assertThat(out).isSymbolicLink();
    assertThat(names(releases)).containsExactly("0001");
  }

  @Test
  void aRemovedSourceRemovesItsPageAndTheReleaseBeforeHasItStill() throws IOException {
    publisher(5)
        .publish(
            s -> {
              s.write(SiteFile.text("index.html", () -> "same"));
              s.write(SiteFile.text("unit/index.html", () -> "gone"));
            },
            diagnostics);
    release("same");

    assertThat(out.resolve("unit")).doesNotExist();
    assertThat(releases.resolve("0001/unit/index.html")).hasContent("gone");
  }

  @Test
  void afterGoingBackTheNextReleaseHasANewNumberAndNothingIsLost() throws IOException {
    release("one");
    release("two");
    Files.delete(out);
    Files.createSymbolicLink(out, Path.of("site.releases/0001"));

    publisher(5)
        .publish(
            s -> s.write(SiteFile.text("index.html", () -> "<a href='gone.html'>wrong</a>")),
            new Diagnostics());
    assertThat(out.resolve("index.html")).hasContent("one");
    release("three");

    assertThat(names(releases)).containsExactly("0001", "0002", "0003");
    assertThat(out.resolve("index.html")).hasContent("three");
  }

  @Test
  void thereIsNoMomentWithoutASite() throws Exception {
    release("release 0");
    AtomicBoolean done = new AtomicBoolean();
    Set<String> seen = new ConcurrentSkipListSet<>();
    Thread visitor =
        new Thread(
            () -> {
              while (!done.get()) {
                try {
                  seen.add(Files.readString(out.resolve("index.html")).replaceAll("\\d+", "N"));
                } catch (IOException e) {
                  seen.add(e.toString());
                }
              }
            });
    visitor.start();
    for (int i = 1; i <= 20; i++) {
      release("release " + i);
    }
    done.set(true);
    visitor.join();

    assertThat(seen).containsExactly("release N");
  }

  @Test
  void aReleaseThatWasNeverPublishedGoes() throws IOException {
    release("one");
    killedBeforeTheSwitch();

    release("two");

    assertThat(names(releases)).containsExactly("0001", "0002");
    assertThat(releases.resolve("0002/index.html")).hasContent("two");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang", "site.releases");
  }

  @Test
  void recoversEvenWhenNothingIsToBePublished() throws IOException {
    release("one");
    killedBeforeTheSwitch();

    publisher(5).begin(new Diagnostics()).orElseThrow().close();

    assertThat(names(releases)).containsExactly("0001");
    assertThat(out.resolve("index.html")).hasContent("one");
  }

  @Test
  void aKillAmidTheFirstSwitchLosesNoSite() throws IOException {
    new Publisher(site, out, "1.0")
        .publish(s -> s.write(SiteFile.text("index.html", () -> "plain")), diagnostics);
    ReleasesFolder folder = folder();
    Files.createDirectories(releases.resolve("0002"));
    Files.createSymbolicLink(folder.next(), Path.of("site.releases/0002"));
    Files.move(out, folder.previous());

    publisher(5).begin(new Diagnostics()).orElseThrow().close();

    assertThat(out).isDirectory().isDirectoryContaining("glob:**index.html");
    assertThat(out.resolve("index.html")).hasContent("plain");
    assertThat(names(releases)).isEmpty();
  }

  @Test
  void aKillAfterTheFirstSwitchStillKeepsThePlainSiteAsARelease() throws IOException {
    release("plain");
    Files.delete(out);
    Files.move(releases.resolve("0001"), folder().previous());
    release("next");
    Files.move(releases.resolve("0001"), releases.resolve("0003"));
    Files.delete(out);
    Files.createSymbolicLink(out, Path.of("site.releases/0003"));
    Files.createDirectories(folder().previous());
    Files.writeString(
        folder().previous().resolve("manifest.json"), "{\"generator\":\"Mingzhang\"}");

    publisher(5).begin(new Diagnostics()).orElseThrow().close();

    assertThat(names(releases)).containsExactly("0002", "0003");
    assertThat(beside()).containsExactly("site", "site.lock-mingzhang", "site.releases");
  }

  @Test
  void finishesTheRemovalOfAnOldRelease() throws IOException {
    release("one");
    Files.createDirectories(releases.resolve("removed-mingzhang/half"));

    release("two");

    assertThat(names(releases)).containsExactly("0001", "0002");
  }

  @Test
  void endsWhenAnotherBuildIsAtWorkInEitherManner() {
    publisher(5)
        .publish(
            staging -> {
              new Publisher(site, out, "1.0")
                  .publish(s -> s.write(SiteFile.text("index.html", () -> "2")), diagnostics);
              staging.write(SiteFile.text("index.html", () -> "1"));
            },
            diagnostics);

    assertThat(codes()).containsExactly("MZ-U005");
  }

  @Test
  void refusesAReleasesFolderThatSomebodyElseFilled() throws IOException {
    Files.createDirectories(releases);
    Files.writeString(releases.resolve("letter.txt"), "mine");

    release("one");

    assertThat(codes()).containsExactly("MZ-U001");
    assertThat(out).doesNotExist();
    assertThat(names(releases)).containsExactly("letter.txt");
  }

  @Test
  void refusesToReplaceAFolderThatSomebodyElseFilled() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("letter.txt"), "mine");

    release("one");

    assertThat(codes()).containsExactly("MZ-U001");
    assertThat(out.resolve("letter.txt")).hasContent("mine");
  }

  @Test
  void neverDeletesANumberedFolderThatIsNotOurs() throws IOException {
    Files.createDirectories(releases.resolve("0001"));
    Files.writeString(releases.resolve("0001/letter.txt"), "mine");
    for (String text : List.of("one", "two", "three")) {
      publisher(1).publish(s -> s.write(SiteFile.text("index.html", () -> text)), diagnostics);
    }

    assertThat(names(releases)).containsExactly("0001", "0004");
  }

  @Test
  void saysPlainlyThatThereAreNoLinksHere() throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(temp.resolve("disk.zip"), Map.of("create", "true"))) {
      Path folder = zip.getPath("/www/site");
      Files.createDirectories(folder.getParent());

      assertThat(new ReleasesFolder(folder, 5).contentRefusal())
          .map(Diagnostic::code)
          .contains("MZ-U038");
      assertThat(folder.getParent()).isEmptyDirectory();
    }
  }

  @Test
  void anArchiveMayNotStandAmongTheReleases() {
    publisher(5)
        .withArchive(releases.resolve("site.zip"))
        .publish(s -> s.write(SiteFile.text("index.html", () -> "a")), diagnostics);

    assertThat(codes()).containsExactly("MZ-U037");
  }

  /** A link waits, and the release it leads to is there: the rename was all that was missing. */
  private void killedBeforeTheSwitch() throws IOException {
    Files.createDirectories(releases.resolve("0002/half"));
    Files.createSymbolicLink(folder().next(), Path.of("site.releases/0002"));
    Files.createDirectories(folder().staging());
  }

  private ReleasesFolder folder() {
    return new ReleasesFolder(out, 5);
  }

  private Publisher publisher(int keep) {
    return new Publisher(site, out, "1.0").withReleases(keep);
  }

  private void release(String text) {
    publisher(5).publish(s -> s.write(SiteFile.text("index.html", () -> text)), diagnostics);
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private List<String> beside() {
    return names(out.getParent());
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
