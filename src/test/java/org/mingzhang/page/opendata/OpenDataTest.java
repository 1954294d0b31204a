package org.mingzhang.page.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.MadeFiles;
import org.mingzhang.page.shared.RoundTrip;
import org.mingzhang.page.shared.SharedFiles;

class OpenDataTest {

  @Test
  void what_a_unit_contributes_can_be_kept_on_a_disk() {
    List<UnitRows> rows =
        UnitTables.of(Reports.unit(), List.of(Reports.context(Reports.selfEvaluation()))).stream()
            .map(some -> RoundTrip.of(some, UnitRows.class))
            .toList();
    assertThat(rows).extracting(UnitRows::year).containsExactly("", "2021");
    assertThat(lines(rows.get(1), "budget-2021"))
        .contains(",预算总额,")
        .endsWith("\r\n")
        .startsWith("some-unit,2021,");
    assertThat(lines(rows.get(0), "units")).isEqualTo("some-unit,某单位,某单位,某省某市,100000,,,\r\n");
  }

  private static String lines(UnitRows rows, String file) {
    return rows.parts().stream()
        .filter(part -> part.file().equals(file))
        .map(UnitRows.Part::lines)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_lines_of_all_units_make_a_file_in_the_order_of_the_units() {
    SortedMap<String, String> files =
        MadeFiles.all(files(unit("b", "2021", "b1\r\n"), unit("a", "2021", "a1\r\na2\r\n")));
    assertThat(files.get("data/claims-2021.csv"))
        .matches("(?s)unit,year,[^\\r]*\\r\\na1\\r\\na2\\r\\nb1\\r\\n");
  }

  @Test
  void a_table_without_rows_in_a_year_is_there_with_its_heading() {
    assertThat(MadeFiles.all(files(unit("a", "2021", ""))).get("data/findings-2021.csv"))
        .matches("unit,year,[^\\r]*\\r\\n");
    assertThat(MadeFiles.all(files()).keySet())
        .containsExactly("data/reports.csv", "data/units.csv");
  }

  @Test
  void only_the_files_of_changed_rows_have_another_key() {
    UnitRows other = unit("b", "2022", "b1\r\n");
    SortedMap<String, String> before = MadeFiles.keys(files(unit("a", "2021", "a1\r\n"), other));
    SortedMap<String, String> after = MadeFiles.keys(files(unit("a", "2021", "a2\r\n"), other));
    List<String> changed = new ArrayList<>(after.keySet());
    changed.removeIf(path -> after.get(path).equals(before.get(path)));
    assertThat(changed).containsExactly("data/claims-2021.csv");
    assertThat(
            MadeFiles.some(files(unit("a", "2021", "a2\r\n"), other), changed::contains).keySet())
        .containsExactlyElementsOf(changed);
  }

  @Test
  void the_package_knows_the_years_and_each_source_once() {
    PackageContents contents =
        PackageContents.of(
            sums(
                contributions(
                    unit("b", "2022", ""), unit("a", "2021", ""), unit("c", "2021", ""))));
    assertThat(contents.years()).containsExactly("2022", "2021");
    assertThat(contents.sources()).containsExactly("年度材料");
  }

  @Test
  void only_the_years_of_wanted_files_are_read() {
    List<String> read = new ArrayList<>();
    UnitRows a = unit("a", "2021", "a1\r\n");
    UnitRows b = unit("b", "2022", "b1\r\n");
    RowSource rows =
        (unit, year) -> {
          read.add(unit + " " + year);
          return unit.equals("a") ? a : b;
        };
    SharedFiles files = new OpenData(rows, sums(contributions(a, b))).files();

    assertThat(MadeFiles.some(files, "data/claims-2022.csv"::equals).keySet()).hasSize(1);
    assertThat(read).containsExactly("b 2022");
  }

  private static UnitRows unit(String id, String year, String claims) {
    return new UnitRows(id, year, List.of(new UnitRows.Part("claims-" + year, claims)));
  }

  private static SharedFiles files(UnitRows... units) {
    Contributions<UnitRows> rows = contributions(units);
    return new OpenData(
            (unit, year) -> year.isEmpty() ? new UnitRows(unit, "", List.of()) : rows.of(unit),
            sums(rows))
        .files();
  }

  private static Contributions<RowSums> sums(Contributions<UnitRows> rows) {
    return new Contributions<>(
        rows.units(), unit -> RoundTrip.of(sums(rows.of(unit)), RowSums.class));
  }

  private static RowSums sums(UnitRows rows) {
    return new RowSums(List.of(rows.year()), List.of("年度材料"), RowSums.parts(List.of(rows)));
  }

  private static Contributions<UnitRows> contributions(UnitRows... units) {
    return Contributions.of(List.of(units), UnitRows::unit);
  }
}
