package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Finds the rows of a sheet that are the headings of a table, whatever their order. */
final class HeadingFinder {

  private static final Set<String> NO_AMOUNTS =
      Set.of(
          FormColumns.NAME,
          FormColumns.CODE,
          FormColumns.REASON,
          FormColumns.CONTENT,
          FormColumns.TOTAL_SCORE,
          FormColumns.WEIGHT,
          FormColumns.SCORE,
          "executionRate");

  private final Sheet sheet;
  private final Vocabulary vocabulary;

  HeadingFinder(Sheet sheet, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.vocabulary = vocabulary;
  }

  /**
   * The tables whose headings end in that row, from left to right; none when it has no headings.
   */
  List<HeadingRow> at(int row) {
    List<HeadingRow> here = candidates(row);
    boolean refined =
        !here.isEmpty()
            && here.get(0).bottom() > row
            && candidates(here.get(0).bottom()).stream()
                .anyMatch(below -> below.columns().size() >= here.get(0).columns().size());
    return refined ? List.of() : here;
  }

  private List<HeadingRow> candidates(int row) {
    List<SheetCell> cells = sheet.row(row);
    return Stream.of(
            FormShape.INDICATORS,
            FormShape.AMOUNTS,
            FormShape.ASSETS,
            FormShape.COUNTS,
            FormShape.STATEMENTS)
        .map(shape -> tables(shape, cells, row))
        .filter(tables -> !tables.isEmpty())
        .max(Comparator.comparingInt(HeadingFinder::known))
        .orElse(List.of());
  }

  /** Ties go to the shape that was asked first, since a maximum must be larger. */
  private static int known(List<HeadingRow> tables) {
    return tables.stream().mapToInt(table -> 10 * table.columns().size()).sum()
        - tables.get(0).shape().ordinal();
  }

  private List<HeadingRow> tables(FormShape shape, List<SheetCell> cells, int row) {
    List<HeadingRow> tables = new ArrayList<>();
    for (List<SheetCell> part : parts(shape, cells)) {
      table(shape, part, row).ifPresent(tables::add);
    }
    return tables;
  }

  /** Tables of amounts can stand beside each other: a second column of names begins the next. */
  private List<List<SheetCell>> parts(FormShape shape, List<SheetCell> cells) {
    List<List<SheetCell>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    boolean amounts = false;
    boolean named = false;
    for (SheetCell cell : cells) {
      String id = vocabulary.column(shape, cell.text()).orElse("");
      boolean names = id.equals(FormColumns.NAME) || id.equals(FormColumns.CODE);
      if (shape == FormShape.AMOUNTS && names && named && amounts) {
        parts.add(new ArrayList<>());
        amounts = false;
      }
      named |= names;
      amounts |= !id.isEmpty() && !NO_AMOUNTS.contains(id);
      parts.get(parts.size() - 1).add(cell);
    }
    return parts;
  }

  private Optional<HeadingRow> table(FormShape shape, List<SheetCell> cells, int row) {
    List<Column> columns = new ArrayList<>();
    List<SheetCell> unknown = new ArrayList<>();
    SheetCell label = null;
    int bottom = row;
    for (SheetCell cell : cells) {
      Optional<String> id = column(shape, cell, columns);
      boolean twice = id.isPresent() && columns.stream().anyMatch(c -> c.id().equals(id.get()));
      if (id.isPresent() && !twice && !(columns.isEmpty() && isLabel(shape, cell, cells, row))) {
        columns.add(column(shape, id.get(), cell));
        bottom = Math.max(bottom, cell.bottom());
      } else if (columns.isEmpty()) {
        label = cell;
      } else {
        unknown.add(cell);
      }
    }
    if (!UseColumns.isTable(columns)) {
      columns.removeIf(column -> isNoColumn(column, cells, unknown));
    }
    if (columns.isEmpty() || !isTable(shape, columns, Optional.ofNullable(label))) {
      return Optional.empty();
    }
    addNames(shape, columns, label);
    return Optional.of(new HeadingRow(shape, bottom, Optional.ofNullable(label), columns, unknown));
  }

  /** 小计 under 2023年预算数 is called as what it is. */
  private Column column(FormShape shape, String id, SheetCell cell) {
    boolean total =
        !vocabulary.column(shape, cell.text()).orElse("").equals(id) && !id.contains("/");
    String heading = total ? UseColumns.above(cell, sheet).text() : cell.text();
    return new Column(id, heading, cell.place().column(), cell.right());
  }

  /** A use is a column behind the names only: before them it is the label of a table. */
  private Optional<String> column(FormShape shape, SheetCell cell, List<Column> before) {
    return vocabulary
        .column(shape, cell.text())
        .map(id -> UseColumns.id(id, cell, sheet, vocabulary))
        .filter(id -> !id.contains("/") || !before.isEmpty());
  }

  /** 合计 without uses beside it can be anything. */
  private static boolean isNoColumn(Column column, List<SheetCell> cells, List<SheetCell> unknown) {
    boolean none = column.id().equals(FormColumns.TOTAL);
    if (none) {
      cells.stream().filter(cell -> cell.place().column() == column.left()).forEach(unknown::add);
    }
    return none;
  }

  /** 绩效指标 or 资产 can be a heading, and the label beside a table whose heading is another. */
  private boolean isLabel(FormShape shape, SheetCell cell, List<SheetCell> cells, int row) {
    String id = vocabulary.column(shape, cell.text()).orElse("");
    return vocabulary.isLabel(cell.text())
        && cell.bottom() > row
        && cells.stream()
            .filter(other -> other.place().column() > cell.right())
            .anyMatch(other -> vocabulary.column(shape, other.text()).orElse("").equals(id));
  }

  private boolean isTable(FormShape shape, List<Column> columns, Optional<SheetCell> label) {
    Set<String> ids = columns.stream().map(Column::id).collect(Collectors.toSet());
    boolean names = ids.contains(FormColumns.NAME);
    return switch (shape) {
      case AMOUNTS ->
          hasAmounts(columns)
              && (names || ids.contains(FormColumns.CODE) || columns.get(0).left() > 1)
              && columns.size() > 1;
      case INDICATORS ->
          names && (ids.contains(FormColumns.TARGET) || ids.contains(FormColumns.ACTUAL));
      case COUNTS -> names && ids.contains(FormColumns.COUNT);
      case ASSETS -> names && ids.size() > 1;
      case STATEMENTS ->
          label.filter(l -> !vocabulary.sections(shape, l.text()).isEmpty()).isPresent()
              || ids.contains(FormColumns.TEXT) && ids.size() > 1;
    };
  }

  private static boolean hasAmounts(List<Column> columns) {
    return UseColumns.isTable(columns)
        || columns.stream()
            .map(Column::id)
            .anyMatch(id -> !NO_AMOUNTS.contains(id) && !id.contains("/"));
  }

  /** Forms often print nothing over the names of the rows. */
  private static void addNames(FormShape shape, List<Column> columns, SheetCell label) {
    boolean named =
        columns.stream()
            .anyMatch(c -> c.id().equals(FormColumns.NAME) || c.id().equals(FormColumns.CODE));
    if (shape == FormShape.AMOUNTS && !named) {
      int left =
          label == null || label.right() + 1 >= columns.get(0).left() ? 1 : label.right() + 1;
      columns.add(0, new Column(FormColumns.NAME, "", left, columns.get(0).left() - 1));
    }
  }
}
