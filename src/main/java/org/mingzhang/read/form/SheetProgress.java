package org.mingzhang.read.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Which cells of a sheet have been understood, and what is to be said about the others. */
final class SheetProgress {

  private final Sheet sheet;
  private final FileProblems problems;
  private final Vocabulary vocabulary;
  private final Set<Place> used = new HashSet<>();

  SheetProgress(Sheet sheet, FileProblems problems, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.problems = problems;
    this.vocabulary = vocabulary;
  }

  Sheet sheet() {
    return sheet;
  }

  FileProblems problems() {
    return problems;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  void use(SheetCell cell) {
    used.add(cell.place());
  }

  void useRow(int row) {
    sheet.row(row).forEach(this::use);
  }

  boolean isUsed(SheetCell cell) {
    return used.contains(cell.place());
  }

  /** The text of a cell that is going to be kept; a formula without a result is an error. */
  String take(SheetCell cell) {
    use(cell);
    switch (cell.state()) {
      case FAILED -> problems.error("MZ-I020", cell.place(), cell.text());
      case UNCOMPUTED -> problems.error("MZ-I021", cell.place(), cell.text());
      case GOOD -> {
        if (!cell.exact().isEmpty()) {
          problems.note("MZ-I022", cell.place(), cell.text(), cell.exact());
        }
      }
    }
    return cell.text();
  }

  /** Names every cell that nothing was made of. */
  void tellRest() {
    for (int row = 1; row <= sheet.bottom(); row++) {
      List<SheetCell> cells = sheet.row(row);
      for (SheetCell cell : cells) {
        if (used.add(cell.place()) && !isSilent(cell)) {
          problems.warning("MZ-I030", cell.place(), shortened(cell.text()));
        }
      }
    }
  }

  private boolean isSilent(SheetCell cell) {
    return CellTexts.isBlank(cell.text())
        || CellTexts.isNote(cell.text())
        || vocabulary.isIgnored(cell.text());
  }

  /** A text as a message quotes it. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 30 ? line.substring(0, 30) + "…" : line;
  }
}
