package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final List<String> TEXTS =
      List.of(
          "开展“博爱送万家”活动，慰问困难家庭 1,018 户；发放款物 6.6 万元。",
          "遗体捐献、器官捐献登记 62 人，比上年增加 16.7%。",
          "２０２１年全年预算数 6,306,545.19 元，执行率 99.97％",
          "Red Cross 应急救护培训 ≥50 场，面积 300㎡，第1，2季度",
          "少见的字：𠮷野家、café、ＡＢＣ；全乡……<p>");

  private static SearchDocument document(int number, String text) {
    return new SearchDocument(
        folder(number) + "/index.html",
        "某区红十字会",
        "2021 年绩效自评",
        List.of(
            new SearchEntry("indicators", "", "目标达到没有", ""),
            new SearchEntry("indicators.row", "目标达到没有", "指标" + number, text)));
  }

  private static String folder(int number) {
    return "unit-" + number + "/2021";
  }

  private static Stream<SearchDocument> samples() {
    return IntStream.range(0, TEXTS.size()).mapToObj(i -> document(i, TEXTS.get(i)));
  }

  @Test
  void is_the_same_for_the_same_documents() {
    assertThat(BuiltIndex.of(samples()).files()).isEqualTo(BuiltIndex.of(samples()).files());
  }

  @Test
  void has_another_version_when_a_text_changes() {
    Stream<SearchDocument> changed =
        IntStream.range(0, TEXTS.size())
            .mapToObj(i -> document(i, TEXTS.get(i).replace("博爱", "爱博")));
    assertThat(BuiltIndex.of(changed).data("search/index").get("version"))
        .isNotEqualTo(BuiltIndex.of(samples()).data("search/index").get("version"));
  }

  @Test
  void finds_every_part_of_every_text() {
    BuiltIndex index = BuiltIndex.of(samples());
    for (int number = 0; number < TEXTS.size(); number++) {
      for (String part : parts(TEXTS.get(number))) {
        assertThat(index.candidates(part)).as("“%s”", part).contains(folder(number));
      }
    }
  }

  private static List<String> parts(String text) {
    int[] characters = text.codePoints().toArray();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < characters.length; from++) {
      for (int to = from + 1; to <= characters.length; to++) {
        parts.add(new String(characters, from, to - from));
      }
    }
    parts.removeIf(String::isBlank);
    return parts;
  }

  @Test
  void finds_random_parts_of_random_texts_and_proves_them_on_the_stored_text() {
    Random random = new Random(20210101);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(Corpus.sentence(random, 80));
    }
    BuiltIndex index =
        BuiltIndex.of(IntStream.range(0, 60).mapToObj(i -> document(i, texts.get(i))));
    for (int i = 0; i < 400; i++) {
      int number = random.nextInt(texts.size());
      int from = random.nextInt(70);
      String part = texts.get(number).substring(from, from + 1 + random.nextInt(9));
      assertThat(index.candidates(part)).as("“%s”", part).contains(folder(number));
      assertThat(index.page(folder(number)).get(0).get(4).get(1).get(3).asString()).contains(part);
    }
  }

  @Test
  void finds_pairs_only_where_they_are() {
    BuiltIndex index = BuiltIndex.of(samples());
    assertThat(index.candidates("博爱")).containsExactly(folder(0));
    assertThat(index.candidates("捐献")).containsExactly(folder(1));
    assertThat(index.candidates("6306545.19")).containsExactly(folder(2));
    assertThat(index.candidates("300m2")).containsExactly(folder(3));
    assertThat(index.candidates("ａｂｃ")).containsExactly(folder(4));
    assertThat(index.candidates("红十字会"))
        .containsExactly(folder(0), folder(1), folder(2), folder(3), folder(4));
    assertThat(index.candidates("龘")).isEmpty();
  }

  @Test
  void finds_nothing_across_two_fields() {
    assertThat(BuiltIndex.of(samples()).candidates("0开")).isEmpty();
  }

  @Test
  void keeps_what_the_reader_sees() {
    String expected =
        "[\"unit-1/2021/index.html\",\"某区红十字会\",\"2021 年绩效自评\",[\"\",\"目标达到没有\"],"
            + "[[0,\"indicators\",\"目标达到没有\",\"\"],[1,\"indicators.row\",\"指标1\",\""
            + TEXTS.get(1)
            + "\"]],1]";
    assertThat(BuiltIndex.of(samples()).page(folder(1)).get(0).toString()).isEqualTo(expected);
  }

  @Test
  void an_empty_site_has_an_index_too() {
    BuiltIndex index = BuiltIndex.of(Stream.empty());
    assertThat(index.data("search/index").get("years").size()).isZero();
    assertThat(index.candidates("博爱")).isEmpty();
  }

  @Test
  void splits_a_long_page_and_finds_every_piece() {
    List<SearchEntry> entries =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> new SearchEntry("a" + i, "", "", i + Corpus.sentence(new Random(i), 100)))
            .toList();
    BuiltIndex index =
        BuiltIndex.of(Stream.of(new SearchDocument("u/2021/index.html", "某单位", "", entries)));
    assertThat(index.page("u/2021")).hasSize(4);
    assertThat(index.page("u/2021").stream().mapToInt(piece -> piece.get(4).size()).sum())
        .isEqualTo(2_000);
    assertThat(index.candidates("某单位")).containsExactly("u/2021");
    assertThat(index.files().keySet())
        .allSatisfy(p -> assertThat(index.bytes(p)).isLessThan(250_000));
  }

  @Test
  void a_unit_of_many_years_is_found_by_year() {
    BuiltIndex index =
        BuiltIndex.of(
            IntStream.range(1990, 2030)
                .mapToObj(
                    year ->
                        new SearchDocument(
                            "u/" + year + "/index.html",
                            "某单位",
                            "",
                            List.of(new SearchEntry("a", "", "", "第" + year + "号")))));
    assertThat(index.candidates("第2017号")).contains("u/2017");
    assertThat(index.candidates("某单位")).hasSize(40);
  }
}
