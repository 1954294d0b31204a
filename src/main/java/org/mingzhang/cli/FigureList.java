package org.mingzhang.cli;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Quantity;
import org.mingzhang.page.narrative.NarrativeOffer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures, charts and tables of one report, for people and for programs. */
record FigureList(
    String unit, String year, List<NamedFigure> figures, List<NarrativeOffer> offers) {

  private static final String GAP = "  ";

  /** Chinese signs and full-width punctuation begin here; they are as wide as two letters. */
  private static final int FIRST_WIDE = 0x2E80;

  /** A line for each: address, value, name; what was computed is marked. Macros come last. */
  String text(CliWords words) {
    int addresses = figures.stream().mapToInt(f -> width(f.address())).max().orElse(0);
    int values = figures.stream().mapToInt(f -> width(value(f))).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (NamedFigure figure : figures) {
      String mark = figure.derived() ? words.get("figures.derived") : "";
      String line =
          padded(figure.address(), addresses)
              + GAP
              + padded(value(figure), values)
              + GAP
              + figure.name()
              + mark;
      text.append(line.stripTrailing()).append('\n');
    }
    for (NarrativeOffer offer : offers) {
      int gap = Math.max(addresses, width(offer.written()));
      text.append(padded(offer.written(), gap)).append(GAP).append(offer.title()).append('\n');
    }
    return text.toString();
  }

  String json() {
    List<Entry> entries =
        figures.stream()
            .map(
                f ->
                    new Entry(
                        f.address(), f.name(), f.printed(), number(f), measure(f), f.derived()))
            .toList();
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(new Result(unit, year, entries, offered("chart"), offered("table")))
        + "\n";
  }

  private List<Offer> offered(String macro) {
    return offers.stream()
        .filter(offer -> offer.macro().equals(macro))
        .map(offer -> new Offer(offer.name(), offer.title()))
        .toList();
  }

  /** As printed, with the unit where only its table prints that. */
  private static String value(NamedFigure figure) {
    String measure = measure(figure);
    return measure.isEmpty() || figure.printed().contains(measure)
        ? figure.printed()
        : figure.printed() + " " + measure;
  }

  private static String measure(NamedFigure figure) {
    return figure.quantity().map(Quantity::unit).orElse("");
  }

  private static String number(NamedFigure figure) {
    return figure.quantity().map(Quantity::number).map(BigDecimal::toPlainString).orElse("");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - width(text));
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }

  /** The shape of the result is a contract, documented in the README. */
  private record Result(
      String unit, String year, List<Entry> figures, List<Offer> charts, List<Offer> tables) {}

  private record Offer(String name, String title) {}

  private record Entry(
      String address,
      String name,
      String printed,
      String number,
      String measure,
      boolean derived) {}
}
