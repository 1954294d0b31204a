package org.mingzhang.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.MadeFiles;
import org.mingzhang.page.shared.RoundTrip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scripts, read the way {@code assets/js/compare.js} reads them. */
class CompareFilesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String INDEX = "compare/index.js";

  @Test
  void the_directory_names_every_unit_with_its_years() {
    JsonNode index =
        data("compare/index", directory(unit("b", 2021), unit("a", 2022, 2021), unit("c", 2021)));
    assertThat(index.get("units").toString())
        .isEqualTo("[[\"a\",\"单位 a\",0,0],[\"b\",\"单位 b\",0,1],[\"c\",\"单位 c\",0,1]]");
    assertThat(index.get("shapes").toString()).isEqualTo("[[2022,0,2021,0],[2021,0]]");
    assertThat(index.get("kinds").toString()).isEqualTo("[\"绩效自评\"]");
    assertThat(index.get("regions").toString()).isEqualTo("[\"某省某市\"]");
    assertThat(index.get("version").asString()).hasSize(16);
  }

  @Test
  void a_report_is_found_by_its_unit_and_year() {
    ComparePart part = part();
    assertThat(part.file().path()).isEqualTo("some-unit/compare.js");
    JsonNode cells = data("some-unit/compare", part.file().text()).get("2021");
    assertThat(cells.size()).isEqualTo(ComparedColumn.values().length);
    assertThat(cells.get(0).toString())
        .isEqualTo("[\"300.09\",\"\",\"300.09\",\"budget.total.initial\"]");
  }

  @Test
  void what_a_unit_contributes_can_be_kept_on_a_disk() {
    UnitComparison back = RoundTrip.of(part().contribution(), UnitComparison.class);
    assertThat(back.years()).containsExactly(new UnitComparison.Year("2021", "绩效自评"));
  }

  @Test
  void nothing_in_a_script_can_end_it() {
    UnitComparison unit = new UnitComparison("a", "</script>", "<b>", unit("a", 2021).years(), "");
    assertThat(directory(unit)).doesNotContain("<");
  }

  @Test
  void a_unit_without_reports_is_not_offered() {
    assertThat(data("compare/index", directory(unit("a"))).get("units").size()).isZero();
  }

  @Test
  void the_directory_has_another_key_when_a_unit_changes() {
    UnitComparison unit = unit("a", 2021);
    UnitComparison changed =
        new UnitComparison("a", unit.name(), unit.region(), unit.years(), "another");
    assertThat(MadeFiles.keys(files(unit))).isEqualTo(MadeFiles.keys(files(unit("a", 2021))));
    assertThat(MadeFiles.keys(files(unit))).isNotEqualTo(MadeFiles.keys(files(changed)));
  }

  @Test
  void what_is_not_wanted_is_not_made() {
    assertThat(MadeFiles.some(files(unit("a", 2021)), path -> false)).isEmpty();
  }

  @Test
  void ten_thousand_units_stay_small_for_whoever_compares_a_few() throws IOException {
    UnitComparison[] units =
        IntStream.range(0, 10_000)
            .mapToObj(i -> unit("unit-" + i, i % 7 == 0 ? 2023 : 2024))
            .toArray(UnitComparison[]::new);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(directory(units).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(100_000);
  }

  private static ComparePart part() {
    return ComparePart.of(Reports.unit(), List.of(Reports.context(Reports.selfEvaluation())));
  }

  private static UnitComparison unit(String id, int... years) {
    return new UnitComparison(
        id,
        "单位 " + id,
        "某省某市",
        IntStream.of(years)
            .mapToObj(year -> new UnitComparison.Year(Integer.toString(year), "绩效自评"))
            .toList(),
        "version of " + id);
  }

  private static CompareFiles files(UnitComparison... units) {
    return new CompareFiles(Contributions.of(List.of(units), UnitComparison::unit));
  }

  private static String directory(UnitComparison... units) {
    return MadeFiles.all(files(units)).get(INDEX);
  }

  private static JsonNode data(String name, String call) {
    assertThat(call).startsWith("mingzhangCompare(\"" + name + "\",").endsWith(");\n");
    return JSON.readTree("[" + call.substring(call.indexOf('(') + 1, call.length() - 3) + "]")
        .get(1);
  }
}
