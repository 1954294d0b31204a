package org.mingzhang.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;
import org.mingzhang.read.value.FigureText;
import org.mingzhang.read.value.ValueRole;

/**
 * Reads a {@link NatureSplit} below a budget. Nothing there says whether its amounts are those of
 * the budget or what became of it: they are what the total prints that both lists add up to.
 */
final class NatureReader {

  private static final List<String> AMOUNTS = List.of("initial", "adjusted", "executed");

  private final SheetProgress progress;
  private final Sheet sheet;
  private final NatureSplit split;
  private final HeadingFinder finder;
  private final List<NatureSplit.Entry> sources = new ArrayList<>();
  private final List<NatureSplit.Entry> uses = new ArrayList<>();

  NatureReader(SheetProgress progress, NatureSplit split, HeadingFinder finder) {
    this.progress = progress;
    this.sheet = progress.sheet();
    this.split = split;
    this.finder = finder;
  }

  /**
   * @param budget what both lists divide; its first row is the total
   * @return the budget with its uses, and the sources; empty after an error, and where nothing
   *     stands
   */
  List<FoundTable> read(FoundTable budget) {
    for (int row = split.income().place().line() + 1; !isEnd(row); row++) {
      NatureSplit.entry(below(split.income(), row)).ifPresent(sources::add);
      NatureSplit.entry(below(split.use(), row)).ifPresent(uses::add);
    }
    FoundRow total = budget.rows().get(0);
    Optional<String> amount = amount(total);
    if (amount.isEmpty()) {
      String named = split.income().text();
      progress.problems().error("MZ-I065", split.income().place(), named);
      return List.of();
    }
    progress.use(split.income());
    progress.use(split.use());
    progress.problems().note("MZ-I064", split.income().place(), amount.get());
    List<FoundRow> parts = new ArrayList<>(total.parts());
    parts.addAll(rows(uses, amount.get()));
    List<FoundRow> rows = new ArrayList<>(budget.rows());
    rows.set(0, total.with(parts));
    return List.of(
        budget.with(budget.section(), budget.columns(), rows),
        budget.with(FormSection.FUNDING, List.of(), rows(sources, amount.get())));
  }

  /** The lists end where the form goes on with something else. */
  private boolean isEnd(int row) {
    List<SheetCell> cells = own(row).toList();
    return cells.isEmpty()
        || cells.get(0).place().column() < split.left()
        || CellTexts.isNote(cells.get(0).text())
        || progress.vocabulary().isLabel(cells.get(0).text())
        || FieldReader.field(cells.get(0).text()).isPresent()
        || !finder.at(row).isEmpty();
  }

  private Stream<SheetCell> own(int row) {
    return sheet.row(row).stream().filter(cell -> cell.place().line() == row);
  }

  private List<SheetCell> below(SheetCell label, int row) {
    return own(row).filter(cell -> split.isBelow(label, cell)).toList();
  }

  private Optional<String> amount(FoundRow total) {
    Optional<String> settled =
        Stream.of(split.income(), split.use())
            .flatMap(
                label -> progress.vocabulary().column(FormShape.AMOUNTS, label.text()).stream())
            .findFirst();
    List<String> equal =
        AMOUNTS.stream()
            .filter(column -> isSum(total.text(column), sources))
            .filter(column -> isSum(total.text(column), uses))
            .toList();
    return settled.or(() -> equal.stream().findFirst().filter(first -> equal.size() == 1));
  }

  private static boolean isSum(String total, List<NatureSplit.Entry> entries) {
    BigDecimal sum =
        entries.stream().map(e -> number(e.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    return !total.isEmpty() && !entries.isEmpty() && number(total).compareTo(sum) == 0;
  }

  private static BigDecimal number(String text) {
    return new FigureText(text, "", "").parse(ValueRole.REPORTED).value() instanceof Quantity q
        ? q.number()
        : BigDecimal.ZERO;
  }

  private List<FoundRow> rows(List<NatureSplit.Entry> entries, String amount) {
    List<FoundRow> rows = new ArrayList<>();
    for (NatureSplit.Entry entry : entries) {
      progress.use(entry.head());
      String text = progress.take(entry.cell());
      boolean blank = CellTexts.isBlank(entry.amount());
      String own = entry.cell() == entry.head() ? entry.amount() : text;
      FoundCell cell = new FoundCell(amount, blank ? "" : own, entry.cell());
      rows.add(
          new FoundRow(
              entry.head(),
              entry.name(),
              blank ? List.of() : List.of(cell),
              blank ? List.of(cell) : List.of(),
              List.of()));
    }
    return rows;
  }
}
