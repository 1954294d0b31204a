package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
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

  private StagedPart part(String unit, String path) throws IOException {
    PartFolder folder = PartStore.unit(temp, unit);
    Path file = folder.site().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, unit);
    PartFile known = new PartFile(path, 1, 0, "", List.of());
    Part part =
        new Part(
            unit,
            "",
            List.of(),
            "",
            List.of(),
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(known),
            List.of(),
            List.of());
    return StagedPart.unverified(part, folder);
  }
}
