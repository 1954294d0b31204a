package org.mingzhang.page.search;

import java.util.List;
import java.util.Objects;
import org.mingzhang.page.frame.Page;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.SearchBlock;

/**
 * The page that searches.
 *
 * @param shell head, header, footer
 * @param opening the title and what can be found
 * @param box where the reader types
 * @param phrases what the script says, by name, with {@code {0}} where it puts its numbers
 * @param withoutScript what to do where no script runs
 * @param ways where to go instead
 */
public record FinderPage(
    Shell shell,
    Opening opening,
    SearchBlock box,
    List<Phrase> phrases,
    String withoutScript,
    List<Link> ways)
    implements Page {
  public FinderPage {
    Objects.requireNonNull(shell, "shell");
    phrases = List.copyOf(phrases);
    ways = List.copyOf(ways);
  }

  /**
   * A sentence for the script.
   *
   * @param name by which the script asks for it
   * @param pattern the words
   */
  public record Phrase(String name, String pattern) {}
}
