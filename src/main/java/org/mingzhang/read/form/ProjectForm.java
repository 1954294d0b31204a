package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.form.FormField;
import org.mingzhang.read.form.FieldReader.Answer;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;

/** 项目支出绩效自评表: its top row is the project, whose name and departments stand above. */
final class ProjectForm {

  private ProjectForm() {}

  /**
   * @param root the row of the project's money
   * @param name of the project
   * @param departments who is in charge and who does it
   */
  static Mapping of(Mapping root, Optional<Answer> name, List<Answer> departments) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> profile = new ArrayList<>();
    for (Answer answer : departments) {
      boolean competent = answer.field() == FormField.COMPETENT;
      profile.add(
          new Entry(
              competent ? "competentDepartment" : "implementingUnit",
              answer.cell().place(),
              RowKeys.scalar(answer.cell().place(), answer.text())));
    }
    for (Entry entry : root.entries()) {
      if (entry.key().equals("profile")) {
        profile.addAll(entry.value().fields());
      } else if (entry.key().equals("name") && name.isPresent()) {
        Answer own = name.get();
        entries.add(
            new Entry("name", entry.place(), RowKeys.scalar(own.cell().place(), own.text())));
      } else {
        entries.add(entry);
      }
    }
    if (!profile.isEmpty()) {
      int parts = indexOf(entries, "parts");
      Mapping mapping = new Mapping(root.place(), profile);
      entries.add(parts, new Entry("profile", root.place(), mapping));
    }
    return new Mapping(root.place(), entries);
  }

  private static int indexOf(List<Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return i;
      }
    }
    return entries.size();
  }
}
