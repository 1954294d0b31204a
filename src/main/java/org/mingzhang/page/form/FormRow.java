package org.mingzhang.page.form;

import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.page.download.DownloadCell;

/** A row of a section, asked for its cells by column. */
interface FormRow {

  /** What a column of that id has in this row; empty when it has nothing. */
  DownloadCell cell(String column);

  /** Whether it holds anything at all there. */
  default boolean fills(String column) {
    return !cell(column).equals(DownloadCell.EMPTY);
  }

  /**
   * A name with what shows its place in a tree.
   *
   * @param depth 0 for a root
   * @param first whether it is the first of the parts of its row
   */
  static DownloadCell name(String name, int depth, boolean first) {
    String indent = "　".repeat(depth);
    return text(indent + (first ? OfficialForms.OF_WHICH : "") + name);
  }

  static DownloadCell text(String text) {
    return new DownloadCell.Text(text);
  }
}
