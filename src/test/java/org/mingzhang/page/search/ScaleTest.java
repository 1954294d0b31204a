package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A phone loads a few small files, however many reports there are. */
class ScaleTest {
  private static final int REPORTS = 2000;
  private static final int LIMIT = 100_000;

  private static BuiltIndex index;

  @BeforeAll
  static void build() {
    index = BuiltIndex.of(Corpus.reports(REPORTS));
  }

  @Test
  void no_file_is_large() {
    assertThat(index.files().keySet())
        .allSatisfy(path -> assertThat(index.bytes(path)).as(path).isLessThan(LIMIT));
  }

  @Test
  void what_every_search_loads_is_tiny() {
    assertThat(index.bytes("search/index.js")).isLessThan(1_000);
    assertThat(index.bytes("search/folders/0.js")).isLessThan(8_000);
  }

  @Test
  void files_of_terms_grow_in_number_with_the_site() {
    int many = index.data("search/index").get("terms").asInt();
    int few = BuiltIndex.of(Corpus.reports(20)).data("search/index").get("terms").asInt();
    assertThat(Integer.bitCount(many)).isOne();
    assertThat(many).isGreaterThan(few);
  }

  @Test
  void the_last_report_is_found() {
    String folder = "unit-199/2024";
    String name = index.page(folder).get(0).get(4).get(79).get(2).asString();
    assertThat(index.candidates(name)).contains(folder);
  }
}
