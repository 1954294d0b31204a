package org.mingzhang.read.form;

import java.util.List;
import org.mingzhang.model.form.FormField;

/** Whether a form is that of the unit and of the year for which it is imported. */
final class FormIdentity {

  private final FoundForm form;
  private final Vocabulary vocabulary;

  FormIdentity(FoundForm form, Vocabulary vocabulary) {
    this.form = form;
    this.vocabulary = vocabulary;
  }

  /**
   * @param unitName empty when nobody knows it
   * @param year four digits
   */
  void check(String unitName, String year) {
    unit(unitName);
    form.headings().stream()
        .filter(heading -> !vocabulary.isIgnored(heading.cell().text()))
        .forEach(heading -> year(heading, year));
  }

  private void unit(String name) {
    String own = FormNames.row(name);
    form.answers().stream()
        .filter(a -> a.field() == FormField.UNIT_NAME && !own.isEmpty())
        .filter(a -> !FormNames.row(a.text()).contains(own))
        .filter(a -> !own.contains(FormNames.row(a.text())))
        .findFirst()
        .ifPresent(a -> a.problems().warning("MZ-I048", a.cell().place(), a.text(), name));
  }

  /** A title may name several years, 2023年度决算（2024年公开）: one of them must be the right one. */
  private static void year(FoundForm.Heading heading, String year) {
    List<String> named = FormYears.in(heading.cell().text());
    if (!named.isEmpty() && !named.contains(year)) {
      heading.problems().error("MZ-I051", heading.cell().place(), String.join("、", named), year);
    }
  }
}
