package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.form.FormField;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.sheet.SheetCell;

/** Finds the labels outside the tables, and the answer behind each. */
final class FieldReader {

  /**
   * An answer.
   *
   * @param cell where it stands
   * @param problems of its sheet
   */
  record Answer(FormField field, String text, SheetCell cell, FileProblems problems) {}

  private static final int LONGEST_GRADE = 6;

  private final SheetProgress progress;

  FieldReader(SheetProgress progress) {
    this.progress = progress;
  }

  /** The field that goes by the label; empty when the text is no such label. */
  static Optional<FormField> field(String label) {
    String plain = FormNames.heading(label);
    return Arrays.stream(FormField.values())
        .filter(
            field ->
                Stream.concat(Stream.of(field.label()), field.synonyms().stream())
                    .anyMatch(name -> FormNames.heading(name).equals(plain)))
        .findFirst();
  }

  /** The answers in a row, from left to right; those without an answer are left out. */
  List<Answer> read(int row) {
    List<Answer> answers = new ArrayList<>();
    List<SheetCell> cells =
        progress.sheet().row(row).stream().filter(cell -> !progress.isUsed(cell)).toList();
    for (int i = 0; i < cells.size(); i++) {
      Optional<FormField> field = field(cells.get(i).text());
      if (field.isPresent() && isConclusion(field.get(), cells, i)) {
        i++; // Neither a grade nor anything else that a data file has a place for.
        continue;
      }
      if (field.isEmpty()) {
        inOneCell(cells.get(i)).ifPresent(answers::add);
        continue;
      }
      progress.use(cells.get(i));
      boolean score = field.get() == FormField.TOTAL_SCORE;
      while (i + 1 < cells.size() && field(cells.get(i + 1).text()).isEmpty()) {
        SheetCell answer = cells.get(++i);
        String text = progress.take(answer);
        boolean last = i + 1 == cells.size() || field(cells.get(i + 1).text()).isPresent();
        // 总分 | 100 | 96: the weights come before the score.
        if (!CellTexts.isBlank(text) && (!score || last)) {
          answers.add(new Answer(field.get(), text, answer, progress.problems()));
        }
        if (!score) {
          break;
        }
      }
    }
    return answers;
  }

  /** 评价结论 is a grade on some forms, and a paragraph on others. */
  private static boolean isConclusion(FormField field, List<SheetCell> cells, int label) {
    return field == FormField.GRADE
        && label + 1 < cells.size()
        && cells.get(label + 1).text().length() > LONGEST_GRADE;
  }

  /** 填报单位：某某局. */
  private Optional<Answer> inOneCell(SheetCell cell) {
    String[] parts = cell.text().split("[：:]", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      return Optional.empty();
    }
    return field(parts[0])
        .map(field -> new Answer(field, parts[1].strip(), take(cell), progress.problems()));
  }

  private SheetCell take(SheetCell cell) {
    progress.take(cell);
    return cell;
  }
}
