package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.part.BarePart;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** The files of parts in one folder. */
class StagingTest {

  @TempDir Path temp;
  private final Diagnostics diagnostics = new Diagnostics();
  private Staging staging;

  @BeforeEach
  void empty() throws IOException {
    staging = new Staging(Files.createDirectory(temp.resolve("stage")), diagnostics);
  }

  @Test
  void parts_share_folders() throws IOException {
    staging.take(List.of(part("a", "search/index.html"), part("b", "search/terms/0.js")));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(staging.folder().resolve("search/index.html")).hasContent("a");
    assertThat(staging.folder().resolve("search/terms/0.js")).hasContent("b");
  }

  @Test
  void a_path_that_two_parts_have_is_told_by_its_name() throws IOException {
    staging.take(List.of(part("a", "years/index.html"), part("b", "years/index.html")));

    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("MZ-U021");
    assertThat(diagnostics.sorted().get(0).location().file()).isEqualTo("years/index.html");
    assertThat(staging.folder()).isEmptyDirectory();
  }

  @Test
  void what_was_taken_ahead_is_there_with_the_others() throws IOException {
    StagedPart early = part("a", "search/index.html");

    staging.takeAhead(List.of(early));
    staging.take(List.of(early, part("b", "search/terms/0.js")));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(staging.folder().resolve("search/index.html")).hasContent("a");
    assertThat(staging.folder().resolve("search/terms/0.js")).hasContent("b");
  }

  @Test
  void what_could_not_be_taken_ahead_is_told_when_all_are_taken() throws IOException {
    StagedPart early = part("a", "search/index.html");
    Files.delete(early.folder().site().resolve("search/index.html"));

    staging.takeAhead(List.of(early));
    assertThat(diagnostics.sorted()).isEmpty();
    staging.take(List.of(early));

    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it tells no time of a change of names")
  void a_file_of_an_earlier_site_stays_when_it_is_the_one_that_is_kept() throws IOException {
    StagedPart one = part("a", "search/index.html");
    Path earlier = earlierSite(one);
    Path file = earlier.resolve("search/index.html");
    Object before = Files.getAttribute(file, "unix:ctime"); // a new name would move it

    over(earlier).take(List.of(one, part("b", "search/terms/0.js")));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(Folders.files(earlier)).containsExactly("search/index.html", "search/terms/0.js");
    assertThat(Files.getAttribute(file, "unix:ctime")).isEqualTo(before);
    assertThat(Files.isSameFile(file, one.folder().site().resolve("search/index.html"))).isTrue();
  }

  @Test
  void nothing_else_of_an_earlier_site_stays() throws IOException {
    StagedPart one = part("a", "search/index.html");
    Path earlier = Files.createDirectories(temp.resolve("earlier"));
    write(earlier.resolve("search/index.html"), "b"); // as long, and of the same time at worst
    write(earlier.resolve("withdrawn/2022/index.html"), "withdrawn");
    Files.createDirectories(earlier.resolve("years/empty"));

    over(earlier).take(List.of(one));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(earlier.resolve("search/index.html")).hasContent("a");
    assertThat(earlier.resolve("withdrawn")).doesNotExist();
    assertThat(earlier.resolve("years")).doesNotExist();
  }

  @Test
  void a_link_in_an_earlier_site_is_not_followed() throws IOException {
    StagedPart one = part("a", "search/index.html");
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    write(elsewhere.resolve("index.html"), "not ours");
    Path earlier = Files.createDirectories(temp.resolve("earlier"));
    Files.createSymbolicLink(earlier.resolve("search"), elsewhere);

    over(earlier).take(List.of(one));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(earlier.resolve("search/index.html")).hasContent("a");
    assertThat(Files.isSymbolicLink(earlier.resolve("search"))).isFalse();
    assertThat(elsewhere.resolve("index.html")).hasContent("not ours");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows no such rights")
  void a_folder_that_somebody_closed_is_open_again() throws IOException {
    StagedPart one = part("a", "search/index.html");
    Path earlier = earlierSite(one);
    Set<PosixFilePermission> open = Files.getPosixFilePermissions(earlier);
    Files.setPosixFilePermissions(
        earlier.resolve("search"), PosixFilePermissions.fromString("rwx------"));

    over(earlier).take(List.of(one));

    assertThat(Files.getPosixFilePermissions(earlier.resolve("search"))).isEqualTo(open);
    assertThat(earlier.resolve("search/index.html")).hasContent("a");
  }

  @ParameterizedTest
  @CsvSource({"search, search/index.html", "search/index.html/old.html, search/index.html"})
  void a_name_that_was_a_folder_can_be_a_file_and_a_file_a_folder(String before, String now)
      throws IOException {
    Path earlier = Files.createDirectories(temp.resolve("earlier"));
    write(earlier.resolve(before), "old");

    over(earlier).take(List.of(part("a", now)));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(Folders.files(earlier)).containsExactly(now);
    assertThat(earlier.resolve(now)).hasContent("a");
  }

  @Test
  void what_was_taken_ahead_into_an_earlier_site_is_there_with_the_others() throws IOException {
    StagedPart early = part("a", "search/index.html");
    Path earlier = earlierSite(early);
    write(earlier.resolve("old.html"), "old");

    Staging reused = over(earlier);
    reused.takeAhead(List.of(early));
    reused.take(List.of(early, part("b", "search/terms/0.js")));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(Folders.files(earlier)).containsExactly("search/index.html", "search/terms/0.js");
  }

  private Staging over(Path folder) {
    return Staging.over(folder, new EarlierSite(temp.resolve("back")), diagnostics);
  }

  /** One that has the files of a part. */
  private Path earlierSite(StagedPart part) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("earlier"));
    new Staging(folder, new Diagnostics()).take(List.of(part));
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private StagedPart part(String unit, String path) throws IOException {
    PartFolder folder = PartStore.unit(temp, unit);
    Path file = folder.site().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, unit);
    PartFile known = new PartFile(path, 1, 0, "", List.of());
    Part part = BarePart.of(unit, "", List.of(known), List.of());
    return StagedPart.unverified(part, folder);
  }
}
