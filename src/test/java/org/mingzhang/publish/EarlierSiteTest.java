package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A site that was replaced, on its way to become the next one. */
class EarlierSiteTest {

  @TempDir Path temp;
  private Path place;
  private EarlierSite earlier;
  private OutputFolder output;

  @BeforeEach
  void nothingIsThere() throws IOException {
    place = temp.resolve("parts/earlier");
    Files.createDirectory(place.getParent());
    earlier = new EarlierSite(place);
    output = OutputFolder.of(temp.resolve("www/site"));
    Files.createDirectory(temp.resolve("www"));
  }

  @Test
  void the_site_that_was_replaced_is_kept_and_becomes_the_stage() throws IOException {
    page(output.folder(), "new");
    page(output.previous(), "old");

    earlier.keep(output.replaced().orElseThrow());

    assertThat(place.resolve("index.html")).hasContent("old");
    assertThat(output.previous()).doesNotExist();
    assertThat(earlier.moveTo(output.createStaging())).isTrue();
    assertThat(output.staging().resolve("index.html")).hasContent("old");
    assertThat(place).doesNotExist();
  }

  /** Between the two renames of a switch: it goes back to its place, and nowhere else. */
  @Test
  void the_only_site_there_is_was_not_replaced() throws IOException {
    page(output.previous(), "site");

    assertThat(output.replaced()).isEmpty();
    output.recover();

    assertThat(output.folder().resolve("index.html")).hasContent("site");
  }

  @Test
  void what_no_site_can_be_made_of_goes_back() throws IOException {
    page(place, "old");
    earlier.moveTo(output.createStaging());

    earlier.takeBack(output.staging());

    assertThat(output.staging()).isEmptyDirectory();
    assertThat(place.resolve("index.html")).hasContent("old");
  }

  @Test
  void without_one_the_stage_stays_as_it_is() throws IOException {
    assertThat(earlier.moveTo(output.createStaging())).isFalse();
    assertThat(output.staging()).isEmptyDirectory();
  }

  @Test
  void a_link_in_its_place_is_none() throws IOException {
    page(temp.resolve("elsewhere"), "not ours");
    Files.createSymbolicLink(place, temp.resolve("elsewhere"));

    assertThat(earlier.moveTo(output.createStaging())).isFalse();
    assertThat(temp.resolve("elsewhere/index.html")).hasContent("not ours");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows no such rights")
  void one_that_somebody_closed_is_none() throws IOException {
    page(place, "old");
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));

    assertThat(earlier.moveTo(output.createStaging())).isFalse();
    assertThat(output.staging()).isEmptyDirectory();
  }

  private static void page(Path folder, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), text);
  }
}
