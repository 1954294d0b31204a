package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.form.FieldReader.Answer;
import org.mingzhang.read.sheet.SheetCell;

/** Everything that was found on the sheets of a file. */
final class FoundForm {

  private final List<FoundTable> tables = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private String title = "";

  /** A title, or a line of its own that names the year. */
  record Heading(SheetCell cell, FileProblems problems) {}

  void add(FoundTable table) {
    tables.add(table);
  }

  /** Takes the last table back, which is going to be added with more in it. */
  void remove(FoundTable table) {
    tables.remove(table);
  }

  void add(Answer answer) {
    answers.add(answer);
  }

  void heading(SheetCell cell, FileProblems problems) {
    headings.add(new Heading(cell, problems));
  }

  /** Titles and lines with a year, of every sheet. */
  List<Heading> headings() {
    return headings;
  }

  void title(String text) {
    title = title.isEmpty() ? text : title;
  }

  List<FoundTable> tables() {
    return tables;
  }

  List<Answer> answers() {
    return answers;
  }

  /** The title of the first form; empty when it has none. */
  String title() {
    return title;
  }
}
