package org.mingzhang.read.form;

import java.util.Optional;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.value.FigureText;

/** What the rows of a data file say in the columns of a form. */
final class FileRows {

  private final Vocabulary vocabulary;

  FileRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The value of a row in a column; empty when it has none. */
  Optional<DataNode> figure(DataNode row, String column) {
    if (vocabulary.isAdjustment(column)) {
      return row.get("adjustments").flatMap(adjustments -> adjustments.get(column));
    }
    return column.equals(FormColumns.TOTAL_SCORE)
        ? row.get("profile").flatMap(profile -> profile.get(column))
        : row.get(column);
  }

  /** What the file has and the form leaves blank stays as it is, and that is told. */
  void tellKept(FoundRow row, DataNode own, FileProblems problems) {
    for (FoundCell blank : row.blanks()) {
      String old =
          figure(own, blank.column()).map(value -> FigureText.of(value).printed()).orElse("");
      if (!old.isEmpty() && row.text(blank.column()).isEmpty()) {
        problems.note(
            "MZ-I063",
            blank.cell().place(),
            own.textOf("id"),
            blank.column(),
            SheetProgress.shortened(old));
      }
    }
  }
}
