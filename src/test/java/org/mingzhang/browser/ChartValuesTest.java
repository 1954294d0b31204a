package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ExampleSite;

/**
 * What a chart draws, what its table says and what its file holds are the same, on every page: the
 * promise of {@link org.mingzhang.page.view.ChartBlock}.
 */
@ExtendWith(PublishedSite.class)
class ChartValuesTest {

  /** For each value drawn: chart, unit, address, value, then value and unit of the table's cell. */
  private static final String DRAWN =
      """
      () => [...document.querySelectorAll('figure.chart')].flatMap(figure => {
        const table = document.getElementById(figure.dataset.table);
        const unit = JSON.parse(figure.querySelector('.chart-data').textContent).unit;
        const csv = figure.querySelector('a[data-csv]').getAttribute('href');
        return Chart.getChart(figure.querySelector('canvas')).data.datasets.flatMap(set =>
          set.data.map((value, i) => {
            if (value === null) {
              return null;
            }
            const address = CSS.escape(set.figures[i]);
            const cell = table.querySelector('[id="' + address + '"], [data-figure="' + address + '"]');
            return {
              chart: figure.id, csv: csv, address: set.figures[i],
              value: String(value), unit: unit,
              cell: cell ? cell.dataset.value || '' : '', cellUnit: cell ? cell.dataset.money || '' : ''
            };
          }).filter(drawn => drawn !== null));
      })
      """;

  /** Digits to move the decimal point by from 元. */
  private static final Map<String, Integer> MONEY = Map.of("元", 0, "万元", 4, "亿元", 8);

  private final Published published;

  ChartValuesTest(Published published) {
    this.published = published;
  }

  @Test
  void every_value_drawn_is_in_the_table_and_in_the_file() {
    assertSaidThrice(ExampleSite.published());
  }

  @Test
  void so_are_the_values_of_several_years(@TempDir Path folder) {
    Path years = Path.of("src/test/resources/sites/three-years/input");
    assertSaidThrice(ExampleSite.built(years, folder.resolve("site")));
  }

  private void assertSaidThrice(ExampleSite site) {
    Map<String, Map<String, Csv.Line>> files = new HashMap<>();
    int values = 0;
    try (BrowserContext window = published.window()) {
      Page page = window.newPage();
      for (String path : site.pages()) {
        page.navigate(site.folder().resolve(path).toUri().toString());
        if (Charts.awaitDrawn(page) > 0) {
          for (Object value : (List<?>) page.evaluate(DRAWN)) {
            Map<?, ?> drawn = (Map<?, ?>) value;
            String file = path.substring(0, path.lastIndexOf('/') + 1) + text(drawn, "csv");
            var lines = files.computeIfAbsent(file, name -> Csv.read(site.read(name)).by("地址"));
            assertSame(path, drawn, lines.get(text(drawn, "address")));
            values++;
          }
        }
      }
    }
    assertThat(values).isGreaterThan(50);
  }

  private static void assertSame(String path, Map<?, ?> drawn, Csv.Line line) {
    String place = path + "#" + drawn.get("chart") + " " + drawn.get("address");
    assertThat(text(drawn, "cell")).as("cell of " + place).isNotEmpty();
    assertThat(line).as("line of " + place).isNotNull();
    BigDecimal value = exact(text(drawn, "value"), text(drawn, "unit"));
    String unit = text(drawn, "cellUnit");
    assertThat(exact(text(drawn, "cell"), unit.isEmpty() ? text(drawn, "unit") : unit))
        .as("cell of " + place)
        .isEqualByComparingTo(value);
    assertThat(exact(line.get("数值"), line.get("计量单位")))
        .as("line of " + place)
        .isEqualByComparingTo(value);
  }

  private static BigDecimal exact(String value, String unit) {
    return new BigDecimal(value).movePointRight(MONEY.getOrDefault(unit, 0));
  }

  private static String text(Map<?, ?> drawn, String key) {
    return (String) drawn.get(key);
  }
}
