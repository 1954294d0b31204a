package org.mingzhang.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.script.Spread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scripts, read the way {@code assets/js/compare.js} reads them. */
class CompareFilesTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void the_directory_names_every_unit_with_its_years() {
    JsonNode index = data(write(List.of(unit("a", 2022, 2021), unit("b", 2021))), "index");
    assertThat(index.get("units").toString())
        .isEqualTo("[[\"a\",\"单位 a\",0,[2022,0,2021,0]],[\"b\",\"单位 b\",0,[2021,0]]]");
    assertThat(index.get("kinds").toString()).isEqualTo("[\"绩效自评\"]");
    assertThat(index.get("version").asString()).hasSize(12);
  }

  @Test
  void a_report_is_found_by_its_unit_and_year() {
    JsonNode reports = data(write(List.of(unit("a", 2022, 2021))), "reports/0");
    JsonNode cells = reports.get("a").get("2021");
    assertThat(cells.size()).isEqualTo(ComparedColumn.values().length);
    assertThat(cells.get(0).toString()).isEqualTo("[\"1.5\",\"<原文>\",\"1.5\",\"an.anchor\"]");
    assertThat(cells.get(1).toString()).isEqualTo("[\"未公开\"]");
  }

  @Test
  void nothing_in_a_script_can_end_it() {
    assertThat(write(List.of(unit("a", 2021))).values())
        .allSatisfy(text -> assertThat(text).doesNotContain("<"));
  }

  @Test
  void a_unit_without_reports_is_not_offered() {
    assertThat(data(write(List.of(unit("a"))), "index").get("units").size()).isZero();
  }

  @Test
  void ten_thousand_reports_stay_small_for_whoever_compares_a_few() {
    List<ComparedUnit> units =
        IntStream.range(0, 1_000)
            .mapToObj(i -> unit("unit-" + i, IntStream.range(0, 10).map(y -> 2024 - y).toArray()))
            .toList();
    Map<String, String> files = write(units);
    JsonNode index = data(files, "index");
    Spread spread = new Spread(index.get("files").asInt());
    assertThat(files).hasSize(spread.files() + 1);
    assertThat(files.values())
        .allSatisfy(
            text -> assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000));
    for (ComparedUnit unit : units) {
      JsonNode file = data(files, "reports/" + spread.file(unit.id()));
      assertThat(file.get(unit.id()).size()).isEqualTo(10);
    }
  }

  private static ComparedUnit unit(String id, int... years) {
    List<ComparedUnit.Year> reports =
        IntStream.of(years)
            .mapToObj(
                year ->
                    new ComparedUnit.Year(Integer.toString(year), "绩效自评", CompareFilesTest::report))
            .toList();
    return new ComparedUnit(id, "单位 " + id, "某省某市", reports);
  }

  private static ComparedReport report() {
    ComparedCell first = new ComparedCell("1.5", "<原文>", "1.5", "", "an.anchor");
    int rest = ComparedColumn.values().length - 1;
    return new ComparedReport(
        Stream.concat(
                Stream.of(first), Collections.nCopies(rest, ComparedCell.word("未公开")).stream())
            .toList());
  }

  private static Map<String, String> write(List<ComparedUnit> units) {
    Map<String, String> files = new TreeMap<>();
    CompareFiles.write(units, file -> files.put(file.path(), file.text()));
    return files;
  }

  private static JsonNode data(Map<String, String> files, String name) {
    String call = files.get("compare/" + name + ".js");
    assertThat(call).startsWith("mingzhangCompare(\"" + name + "\",").endsWith(");\n");
    return JSON.readTree("[" + call.substring(call.indexOf('(') + 1, call.length() - 3) + "]")
        .get(1);
  }
}
