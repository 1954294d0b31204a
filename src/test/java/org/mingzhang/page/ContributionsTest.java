package org.mingzhang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Program;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a unit contributes is kept on disks, and in the memory of whoever makes the site's pages.
 */
class ContributionsTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final int MOST_REPORTS = 30_000;

  /** Of the short parts of all of them, which are in memory together. */
  private static final int MOST_BYTES = 100_000_000;

  static Stream<Path> sites() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(
          Stream.of(Program.exampleSite()),
          cases.sorted().map(folder -> folder.resolve("input")).toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void is_read_again_as_it_was_written_and_short_enough_for_thirty_thousand_reports(Path site) {
    List<Contributions.OfUnit> all = Contributions.of(site);

    assertThat(all).isNotEmpty();
    for (Contributions.OfUnit summary : all) {
      byte[] written = JSON.writeValueAsBytes(summary);
      assertThat(JSON.readValue(written, Contributions.OfUnit.class)).isEqualTo(summary);
      int reports = Math.max(1, summary.brief().overview().years().size());
      assertThat(JSON.writeValueAsBytes(summary.brief()).length / reports)
          .as(summary.brief().overview().unit().id())
          .isLessThan(MOST_BYTES / MOST_REPORTS);
    }
  }
}
