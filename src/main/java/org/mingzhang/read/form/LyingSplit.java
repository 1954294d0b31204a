package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/**
 * 资金总额 beside 按收入性质分 and 按支出性质分 on their side: the names are headings, the amounts stand below
 * them, in a row for each amount that the form has.
 */
final class LyingSplit {

  private final SheetProgress progress;
  private final Sheet sheet;
  private final NatureSplit split;
  private final SheetCell total;
  private final int names;

  private LyingSplit(SheetProgress progress, NatureSplit split, SheetCell total) {
    this.progress = progress;
    this.sheet = progress.sheet();
    this.split = split;
    this.total = total;
    this.names = split.income().bottom() + 1;
  }

  /** The table that begins with those labels; empty where no total stands in front of them. */
  static Optional<LyingSplit> of(SheetProgress progress, NatureSplit split) {
    return progress.sheet().row(split.income().place().line()).stream()
        .filter(cell -> cell.place().column() < split.left())
        .filter(cell -> RowWords.isTotal(cell.text()))
        .findFirst()
        .map(total -> new LyingSplit(progress, split, total));
  }

  /**
   * The budget by its uses, and what it is paid from; empty after an error.
   *
   * @param title says which amount a single row is
   */
  List<FoundTable> read(String title) {
    List<List<FoundCell>> columns = new ArrayList<>();
    IntStream.rangeClosed(0, right()).forEach(column -> columns.add(new ArrayList<>()));
    for (int row = names + 1; isAmounts(row); row++) {
      Optional<String> amount = amount(row, title);
      if (amount.isEmpty()) {
        progress.problems().error("MZ-I036", total.place(), total.text());
        return List.of();
      }
      for (int column = total.place().column(); column <= right(); column++) {
        SheetCell cell = sheet.at(row, column);
        if (!CellTexts.isBlank(cell.text())) {
          columns.get(column).add(new FoundCell(amount.get(), progress.take(cell), cell));
        }
      }
    }
    return tables(columns);
  }

  private int right() {
    return Math.max(split.income().right(), split.use().right());
  }

  private boolean isAmounts(int row) {
    SheetCell cell = sheet.at(row, total.place().column());
    return cell.place().line() == row && cell.text().matches(".*[\\d０-９].*");
  }

  /** What stands in front of the row or is settled, else what the title says, which is told. */
  private Optional<String> amount(int row, String title) {
    SheetCell front = sheet.at(row, Math.max(1, total.place().column() - 1));
    Optional<String> named = column(front).or(() -> column(total));
    if (named.isPresent()) {
      progress.use(front);
      return named;
    }
    Optional<String> titled = UseColumns.titled(title);
    titled.ifPresent(id -> progress.problems().note("MZ-I035", total.place(), total.text(), id));
    return titled;
  }

  private Optional<String> column(SheetCell cell) {
    return progress
        .vocabulary()
        .column(FormShape.AMOUNTS, cell.text())
        .filter(id -> !FormColumns.isText(id) && !id.contains("/"));
  }

  private List<FoundTable> tables(List<List<FoundCell>> columns) {
    progress.useRow(split.income().place().line());
    progress.useRow(names);
    FoundRow whole = row(total, columns.get(total.place().column()));
    return List.of(
        table(FormSection.BUDGET, List.of(whole.with(rows(split.use(), columns)))),
        table(FormSection.FUNDING, rows(split.income(), columns)));
  }

  private List<FoundRow> rows(SheetCell label, List<List<FoundCell>> columns) {
    return IntStream.rangeClosed(label.place().column(), label.right())
        .filter(column -> !sheet.at(names, column).isEmpty())
        .mapToObj(column -> row(sheet.at(names, column), columns.get(column)))
        .toList();
  }

  private static FoundRow row(SheetCell head, List<FoundCell> cells) {
    return new FoundRow(head, FormNames.bare(head.text()), cells, List.of(), List.of());
  }

  /** The unit of money stands in the label, or above the table. */
  private FoundTable table(FormSection section, List<FoundRow> rows) {
    return new FoundTable(
        section,
        progress.problems(),
        total.place(),
        sheet.row(total.place().line()).stream()
            .map(cell -> FormNames.unit(cell.text()))
            .filter(unit -> unit != null)
            .findFirst()
            .orElse(null),
        List.of(),
        rows);
  }
}
