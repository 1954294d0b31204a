package org.mingzhang.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.ReportSection;
import org.mingzhang.model.Unit;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** How the figures of a unit moved over its years. */
public final class TrendSection {
  private static final List<String> GROUPS =
      Stream.of(ReportSection.values())
          .filter(ReportSection::hasTrends)
          .map(ReportSection::id)
          .toList();

  private final Unit unit;
  private final List<Trend> trends;
  private final Words words;

  /** The section of a unit; {@code trends} in any order. */
  public TrendSection(Unit unit, List<Trend> trends, Words words) {
    this.unit = unit;
    this.trends = trends;
    this.words = words;
  }

  /** The section as the unit's page shows it, also where nothing can be compared. */
  public Section section() {
    SectionBuilder section = new SectionBuilder("trends", words.say("unit.section.trends"));
    if (trends.isEmpty()) {
      return section.note(words.say("trends.none")).listed();
    }
    trends.stream()
        .filter(t -> Lead.isHeadline(t.address()))
        .filter(t -> !isDrawn(t))
        .findFirst()
        .map(t -> TrendSentence.say(t, words))
        .ifPresent(section::say);
    for (String group : GROUPS) {
      List<Trend> members = members(group);
      if (!members.isEmpty()) {
        section.heading("trends-" + group, words.say("trends." + group));
        new TrendCharts(unit, words).of(members, "table-trends-" + group).forEach(section::add);
        section.add(new TableBlock(table(group, members)));
      }
    }
    return section.listed();
  }

  private List<Trend> members(String group) {
    return trends.stream().filter(t -> t.address().startsWith(group + ".")).toList();
  }

  /** Whether a chart says of it what a sentence at the head of the section would say. */
  private boolean isDrawn(Trend trend) {
    return GROUPS.stream().anyMatch(g -> TrendCharts.drawn(members(g)).contains(trend));
  }

  private Table table(String group, List<Trend> members) {
    List<FiscalYear> years =
        members.stream()
            .flatMap(trend -> trend.points().stream().map(Trend.Point::year))
            .distinct()
            .sorted()
            .toList();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("trends.figure"), false));
    columns.add(new Table.Column(words.say("trends.unit"), false));
    years.forEach(y -> columns.add(new Table.Column(words.say("year", y.toString()), true)));
    columns.add(new Table.Column(words.say("trends.change"), true));
    return new Table(
        "table-trends-" + group,
        words.say("trends.caption", words.say("trends." + group)),
        columns,
        members.stream().map(trend -> row(trend, years)).toList(),
        List.of(words.say("trends.note")),
        "");
  }

  private Table.Row row(Trend trend, List<FiscalYear> years) {
    List<Cell> cells = new ArrayList<>();
    boolean money = MoneyUnit.of(trend.unit()).isPresent();
    cells.add(Cell.of(trend.unit()).with(money ? Datum.unit(trend.unit()) : Datum.NONE));
    years.forEach(year -> cells.add(cell(trend, year)));
    Trend.Point last = trend.points().get(trend.points().size() - 1);
    cells.add(
        last.change()
            .map(change -> Cell.of(TrendWords.signed(Percent.text(change))))
            .orElse(new Cell("", "—", words.say("cell.notComputable"), "", "")));
    List<String> breaks =
        trend.points().stream()
            .filter(point -> !point.breakNote().isEmpty())
            .map(p -> words.say("trends.break", p.year().toString(), p.breakNote()))
            .toList();
    return new Table.Row("", "", Cell.of(TrendWords.name(trend, words)), breaks, cells);
  }

  private Cell cell(Trend trend, FiscalYear year) {
    return trend.points().stream()
        .filter(point -> point.year().equals(year))
        .findFirst()
        .map(point -> cell(trend, point))
        .orElse(new Cell("", "—", words.say("cell.notReported"), "", ""));
  }

  private static Cell cell(Trend trend, Trend.Point point) {
    String money = MoneyUnit.of(trend.unit()).map(MoneyUnit::printed).orElse("");
    String figure = org.mingzhang.chart.TrendCharts.address(trend, point);
    return Cell.link(
            TrendWords.digits(trend, point), point.year() + "/index.html#" + trend.address())
        .with(new Datum(figure, point.value().toPlainString(), money));
  }
}
