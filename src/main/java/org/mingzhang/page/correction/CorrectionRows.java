package org.mingzhang.page.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.model.Figure;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.finding.AddressNames;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Words;

/** The cells that tell of corrections, newest correction first. */
final class CorrectionRows {

  private final ReportContext context;
  private final Words words;

  CorrectionRows(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Headings of the cells that {@link #cells} makes, behind those of whoever lists them. */
  static List<Table.Column> columns(Words words) {
    return Stream.of("was", "now", "date", "reason")
        .map(column -> new Table.Column(words.say("corrections." + column), false))
        .toList();
  }

  static List<Corrected> newestFirst(ReportContext context) {
    List<Corrected> all = new ArrayList<>(context.assessment().corrections());
    Collections.reverse(all);
    return all;
  }

  /** What the figure is called: its row, and its column where that has a word. */
  private String name(Corrected correction) {
    String row =
        correction.name().isEmpty()
            ? AddressNames.of(correction.address(), context.figures(), words)
            : correction.name();
    String column = correction.address().substring(correction.address().lastIndexOf('.') + 1);
    return words
        .find("trends.column." + column)
        .map(title -> words.say("corrections.figure", row, title))
        .orElse(row);
  }

  /** In words. */
  CorrectionEntry entry(Corrected correction) {
    return new CorrectionEntry(
        name(correction),
        print(correction.was(), "corrections.notBefore"),
        print(correction.now(), "corrections.notNow"),
        correction.date(),
        correction.isExplained() ? correction.reason() : words.say("corrections.unexplained"));
  }

  /** Behind the name of the figure. */
  static List<Cell> cells(CorrectionEntry entry, Words words) {
    return List.of(
        Cell.of(entry.was()),
        Cell.of(entry.now()),
        Cell.of(Days.say(entry.day(), words)),
        Cell.of(entry.reason()));
  }

  private String print(Figure figure, String absent) {
    if (!figure.isReported()) {
      return words.say(absent);
    }
    String unit = figure.quantity().map(quantity -> quantity.unit()).orElse("");
    return figure.hasReading() ? figure.printed() : Cells.dress(figure.printed(), unit, "");
  }
}
