package org.mingzhang.model.form;

import java.util.List;
import java.util.Objects;

/**
 * A table of a form.
 *
 * @param section of the report, whose rows it lists
 * @param label what the form calls the table; stands beside it or above it
 * @param labels what other regions call it
 * @param standing columns that the form has even where no row fills them, in their order; the
 *     others of the section appear only where a row fills them
 * @param always whether the form has the table even where the report has no such section
 * @param headings what this form calls a column otherwise than others do
 * @param lyingDown whether the rows of the section are the columns of the table, as in 三公经费表
 */
public record FormTable(
    FormSection section,
    String label,
    List<String> labels,
    List<String> standing,
    boolean always,
    List<FormColumn> headings,
    boolean lyingDown) {

  public FormTable {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(label, "label");
    labels = List.copyOf(labels);
    standing = List.copyOf(standing);
    headings = List.copyOf(headings);
  }

  static FormTable of(FormSection section, String label, String... labels) {
    return new FormTable(section, label, List.of(labels), List.of(), false, List.of(), false);
  }

  FormTable standing(String... columns) {
    return new FormTable(section, label, labels, List.of(columns), true, headings, lyingDown);
  }

  FormTable calling(String column, String heading) {
    return new FormTable(
        section,
        label,
        labels,
        standing,
        always,
        List.of(FormColumn.of(column, heading)),
        lyingDown);
  }

  FormTable onItsSide() {
    return new FormTable(section, label, labels, standing, always, headings, true);
  }

  /** What this form prints over a column. */
  public String heading(FormColumn column) {
    return headings.stream()
        .filter(own -> own.id().equals(column.id()))
        .findFirst()
        .orElse(column)
        .heading();
  }
}
