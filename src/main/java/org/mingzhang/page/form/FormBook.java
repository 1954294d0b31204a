package org.mingzhang.page.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A workbook in the layout of the official forms.
 *
 * @param path of the file below the site's root, {@code gusu-red-cross/2021/forms.xlsx}
 * @param sheets at least one; called once, while writing
 */
public record FormBook(String path, Supplier<List<FormSheet>> sheets) {

  public FormBook {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sheets, "sheets");
  }
}
