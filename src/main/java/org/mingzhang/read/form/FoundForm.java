package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.form.FieldReader.Answer;

/** Everything that was found on the sheets of a file. */
final class FoundForm {

  private final List<FoundTable> tables = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private String title = "";

  void add(FoundTable table) {
    tables.add(table);
  }

  void add(Answer answer) {
    answers.add(answer);
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
