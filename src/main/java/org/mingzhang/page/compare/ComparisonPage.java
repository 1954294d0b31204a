package org.mingzhang.page.compare;

import java.util.List;
import java.util.Objects;
import org.mingzhang.page.frame.Page;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;

/**
 * The page that lays reports side by side.
 *
 * @param shell head, header, footer
 * @param opening the title and what can be done
 * @param labels of the form
 * @param parts what a comparison consists of, with tables and charts that have no rows yet
 * @param plan JSON for the script that fills the parts
 * @param withoutScript what to do where no script runs
 * @param listing what can be read without choosing anything
 */
public record ComparisonPage(
    Shell shell,
    Opening opening,
    Labels labels,
    List<Section> parts,
    Html plan,
    String withoutScript,
    Section listing)
    implements Page {
  public ComparisonPage {
    Objects.requireNonNull(shell, "shell");
    parts = List.copyOf(parts);
  }

  /**
   * Words of the form.
   *
   * @param change what unfolds the form
   * @param choose what the form is for
   * @param find the field that narrows the units down
   * @param unit the choice of a unit
   * @param year the choice of a year
   * @param add the button that adds the two
   * @param chosen the heading of what was chosen
   * @param clear the button that begins anew
   */
  public record Labels(
      String change,
      String choose,
      String find,
      String unit,
      String year,
      String add,
      String chosen,
      String clear) {}
}
