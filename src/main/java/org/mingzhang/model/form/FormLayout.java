package org.mingzhang.model.form;

import java.util.List;
import java.util.Objects;

/**
 * An official form, laid out on one sheet.
 *
 * @param sheet the name of the sheet, at most 31 characters
 * @param title printed on top
 * @param bands from top to bottom; the tables of one band stand beside each other
 */
public record FormLayout(String sheet, String title, List<List<FormTable>> bands) {

  public FormLayout {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(title, "title");
    bands = bands.stream().map(List::copyOf).toList();
  }

  /** Every table of the form, in order. */
  public List<FormTable> tables() {
    return bands.stream().flatMap(List::stream).toList();
  }

  /** The same form where income has a sheet of its own. */
  public FormLayout withoutFunding() {
    return new FormLayout(
        sheet,
        title,
        bands.stream()
            .filter(band -> band.stream().noneMatch(t -> t.section() == FormSection.FUNDING))
            .toList());
  }
}
