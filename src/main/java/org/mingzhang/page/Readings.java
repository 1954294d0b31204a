package org.mingzhang.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.SourceRef;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.FindingItem;

/** Every print that an editor had to interpret, beside what it was taken for and why. */
final class Readings {
  private final ReportContext context;

  Readings(ReportContext context) {
    this.context = context;
  }

  /** In the order of the page. */
  List<FindingItem> items() {
    return all().filter(printed -> printed.figure().hasReading()).map(this::item).toList();
  }

  private FindingItem item(Printed printed) {
    Words words = context.words();
    Figure figure = printed.figure();
    SourceRef place = figure.source().isKnown() ? figure.source() : printed.row();
    return new FindingItem(
        "",
        "reading",
        words.say("tone.reading"),
        Cell.link(printed.name(), "#" + printed.address()),
        List.of(
            words.say("reading.sentence", figure.printed(), figure.reading()),
            words.say("reading.reason", figure.reason())),
        Sources.say(context.report(), place, words));
  }

  private Stream<Printed> all() {
    return Stream.of(budgets(), indicators(), staff(), assets()).flatMap(Function.identity());
  }

  private Stream<Printed> budgets() {
    return Stream.of(BudgetSection.values())
        .flatMap(
            section ->
                context
                    .report()
                    .table(section)
                    .flatten()
                    .flatMap(row -> budgetRow(section.id() + "." + row.id() + ".", row)));
  }

  private static Stream<Printed> budgetRow(String prefix, BudgetRow row) {
    Stream<Printed> standard =
        Stream.of(AmountColumn.values())
            .map(c -> new Printed(prefix + c.id(), row.name(), row.figure(c), row.source()));
    Stream<Printed> adjustments =
        row.adjustments().stream()
            .map(a -> new Printed(prefix + a.column(), row.name(), a.amount(), row.source()));
    return Stream.concat(standard, adjustments);
  }

  private Stream<Printed> indicators() {
    return Stream.concat(
        context.report().indicators().rows().stream().flatMap(i -> indicator("indicators.", i)),
        context.report().results().rows().stream().flatMap(i -> indicator("results.", i)));
  }

  private static Stream<Printed> indicator(String section, Indicator i) {
    String prefix = section + i.id() + ".";
    return Stream.of(
        new Printed(prefix + "target", i.name(), i.target(), i.source()),
        new Printed(prefix + "actual", i.name(), i.actual(), i.source()),
        new Printed(prefix + "weight", i.name(), i.weight(), i.source()),
        new Printed(prefix + "score", i.name(), i.score(), i.source()));
  }

  private Stream<Printed> staff() {
    return context.report().staff().flatten().map(Readings::headcount);
  }

  private static Printed headcount(Headcount h) {
    return new Printed("staff." + h.id() + ".count", h.name(), h.count(), h.source());
  }

  private Stream<Printed> assets() {
    return context.report().assets().flatten().flatMap(Readings::asset);
  }

  private static Stream<Printed> asset(Asset a) {
    String prefix = "assets." + a.id() + ".";
    return Stream.of(
        new Printed(prefix + "opening", a.name(), a.opening(), a.source()),
        new Printed(prefix + "change", a.name(), a.change(), a.source()),
        new Printed(prefix + "closing", a.name(), a.closing(), a.source()));
  }

  /** A figure with its address and the place of its row. */
  private record Printed(String address, String name, Figure figure, SourceRef row) {}
}
