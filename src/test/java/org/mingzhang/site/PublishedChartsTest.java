package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mingzhang.Golden;
import org.mingzhang.model.MoneyUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every chart of a published page promises: a sentence, a table and a file that say the same.
 * The pages are those that {@link GoldenSitesTest} expects.
 */
class PublishedChartsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void every_chart_has_a_sentence_a_table_and_a_file() throws IOException {
    List<Element> charts = charts();
    assertThat(charts).hasSizeGreaterThan(20);
    for (Element chart : charts) {
      String name = chart.baseUri() + "#" + chart.id();
      assertThat(chart.selectFirst(".chart-says").text()).as(name).endsWith("。");
      assertThat(chart.ownerDocument().getElementById(chart.attr("data-table")))
          .as(name)
          .isNotNull();
      assertThat(file(chart)).as(name).exists();
      assertThat(chart.attr("data-credit")).as(name).isNotBlank();
    }
  }

  @Test
  void a_report_of_several_rows_and_classes_has_every_chart_of_a_report() throws IOException {
    assertThat(charts().stream().map(Element::id))
        .contains(
            "structure-total",
            "phases",
            "execution-rates",
            "status-by-class",
            "attainment",
            "units-budget",
            "units-rate",
            "trend-budget-total-executed");
  }

  @Test
  void what_is_drawn_is_in_the_cell_and_in_the_line_of_the_file() throws IOException {
    int points = 0;
    for (Element chart : charts()) {
      JsonNode data = JSON.readTree(chart.selectFirst("script.chart-data").data());
      Map<String, Line> lines = lines(file(chart));
      Element table = chart.ownerDocument().getElementById(chart.attr("data-table"));
      for (JsonNode series : data.path("series")) {
        for (JsonNode point : series.path("points")) {
          points += assertSame(chart, data.path("unit").asString(), point, table, lines);
        }
      }
    }
    assertThat(points).isGreaterThan(100);
  }

  private static int assertSame(
      Element chart, String unit, JsonNode point, Element table, Map<String, Line> lines) {
    if (point.path("value").isNull()) {
      assertThat(point.path("figure").asString("")).isEmpty();
      return 0;
    }
    String figure = point.path("figure").asString();
    String name = chart.baseUri() + "#" + chart.id() + " " + figure;
    Element cell = cell(table, figure).orElseThrow(() -> new AssertionError("No cell: " + name));
    String money = cell.hasAttr("data-money") ? cell.attr("data-money") : unit;
    BigDecimal drawn = inYuan(point.path("value").decimalValue(), unit);
    assertThat(inYuan(new BigDecimal(cell.attr("data-value")), money))
        .as(name)
        .isEqualByComparingTo(drawn);
    Line line = lines.get(figure);
    assertThat(line).as(name).isNotNull();
    assertThat(inYuan(line.value(), line.unit())).as(name).isEqualByComparingTo(drawn);
    return 1;
  }

  private static Optional<Element> cell(Element table, String figure) {
    return table.select("[data-value]").stream()
        .filter(e -> e.id().equals(figure) || e.attr("data-figure").equals(figure))
        .findFirst();
  }

  private static BigDecimal inYuan(BigDecimal value, String unit) {
    return MoneyUnit.of(unit).map(money -> money.toYuan(value)).orElse(value);
  }

  private static List<Element> charts() throws IOException {
    List<Element> charts = new ArrayList<>();
    for (Path site : Golden.folders("sites")) {
      Path expected = site.resolve("expected");
      try (Stream<Path> files = Files.walk(expected)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          Document page = Jsoup.parse(Files.readString(file), file.toString());
          // What a template holds is filled by a script: CompareTest holds it against its table.
          page.select("template").remove();
          charts.addAll(page.select("figure.chart"));
        }
      }
    }
    return charts;
  }

  private static Path file(Element chart) {
    String href = chart.selectFirst("a[data-csv]").attr("href");
    return Path.of(chart.baseUri()).getParent().resolve(href);
  }

  /** The lines of a file by their addresses; no cell of these columns holds a comma. */
  private static Map<String, Line> lines(Path file) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(file).stream().map(PublishedChartsTest::cells).toList();
    List<String> heading = rows.get(0);
    int address = heading.indexOf("\uFEFF地址");
    int value = heading.indexOf("数值");
    int unit = heading.indexOf("计量单位");
    assertThat(List.of(address, value, unit)).as(file.toString()).doesNotContain(-1);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (!row.get(value).isEmpty()) {
        lines.put(row.get(address), new Line(new BigDecimal(row.get(value)), row.get(unit)));
      }
    }
    return lines;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private record Line(BigDecimal value, String unit) {}
}
