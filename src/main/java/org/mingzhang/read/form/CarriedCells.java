package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.sheet.SheetCell;

/** Classes and dimensions of indicators, which stand for the rows below them as well. */
final class CarriedCells {

  private static final Set<String> CARRIED = Set.of(FormColumns.CLASS, FormColumns.DIMENSION);

  private final SheetProgress progress;
  private final HeadingRow heading;
  private final List<FoundCell> carried = new ArrayList<>();

  CarriedCells(SheetProgress progress, HeadingRow heading) {
    this.progress = progress;
    this.heading = heading;
  }

  static boolean isCarried(String column) {
    return CARRIED.contains(column);
  }

  /** Where a file has no merged cells, a class is printed once for all rows that follow. */
  void fill(int row, List<FoundCell> cells) {
    Set<String> here = cells.stream().map(FoundCell::column).collect(Collectors.toSet());
    boolean newClass = here.contains(FormColumns.CLASS) && isNewClass(cells);
    if (newClass) {
      carried.removeIf(cell -> cell.column().equals(FormColumns.DIMENSION));
    }
    for (FoundCell above : List.copyOf(carried)) {
      SheetCell own = progress.sheet().at(row, heading.column(above.column()).orElseThrow().left());
      if (!here.contains(above.column())) {
        if (own.text().isEmpty()) {
          progress.problems().note("MZ-I032", own.place(), above.text());
          cells.add(0, above);
        } else {
          carried.remove(above);
        }
      }
    }
    cells.stream().filter(cell -> CARRIED.contains(cell.column())).forEach(this::remember);
  }

  private boolean isNewClass(List<FoundCell> cells) {
    return cells.stream()
        .filter(cell -> cell.column().equals(FormColumns.CLASS))
        .noneMatch(carried::contains);
  }

  private void remember(FoundCell cell) {
    carried.removeIf(known -> known.column().equals(cell.column()));
    carried.add(cell);
  }
}
