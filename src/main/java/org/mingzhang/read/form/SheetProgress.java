package org.mingzhang.read.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Set<Place> taken = new HashSet<>();

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

  /** Whether the cell is part of what has been taken over, and not only of a title or a label. */
  boolean isRead(SheetCell cell) {
    return taken.contains(cell.place());
  }

  /** Tells when a number is shown as a stroke, and so is not reported. */
  void tellStroke(SheetCell cell) {
    if (!cell.exact().isEmpty()) {
      problems.note("MZ-I025", cell.place(), cell.text(), cell.exact());
    }
  }

  /** The text of a cell that is going to be kept; a formula without a result is an error. */
  String take(SheetCell cell) {
    use(cell);
    taken.add(cell.place());
    switch (cell.state()) {
      case FAILED -> problems.error("MZ-I020", cell.place(), cell.text());
      case UNCOMPUTED -> problems.error("MZ-I021", cell.place(), cell.text());
      case SCALED -> problems.error("MZ-I024", cell.place(), cell.text());
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
    boolean noted = false;
    for (int row = 1; row <= sheet.bottom(); row++) {
      List<SheetCell> cells = sheet.row(row);
      noted = cells.size() == 1 && CellTexts.isNote(cells.get(0).text(), noted);
      if (noted) {
        use(cells.get(0));
      }
      List<SheetCell> rest =
          cells.stream()
              .filter(cell -> used.add(cell.place()))
              .filter(cell -> !isSilent(cell))
              .toList();
      if (!rest.isEmpty()) {
        problems.warning("MZ-I030", rest.get(0).place(), quoted(rest));
      }
    }
  }

  /** What stands in cells beside each other, each with its place. */
  private String quoted(List<SheetCell> cells) {
    return cells.stream()
        .map(c -> problems.at(c.place()).cell() + "“" + shortened(c.text()) + "”")
        .collect(Collectors.joining("、"));
  }

  private boolean isSilent(SheetCell cell) {
    return CellTexts.isBlank(cell.text())
        || CellTexts.isNote(cell.text())
        || CellTexts.isNumberOfForm(cell.text())
        || vocabulary.isIgnored(cell.text());
  }

  /** A text as a message quotes it. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 30 ? line.substring(0, 30) + "…" : line;
  }
}
