package org.mingzhang.page.compare;

import java.util.List;
import org.mingzhang.page.script.ScriptData;

/** What the script must know to arrange a comparison. */
public final class ComparePlan {
  /** More reports than this cannot be taken in at a glance. */
  public static final int MOST = 6;

  private ComparePlan() {}

  /**
   * One line of JSON, safe inside a {@code <script type="application/json">}: for each group its
   * columns by their place in a report's cells, which of them are drawn, left out where nobody has
   * them, and spoken of.
   *
   * @param phrases what the script says, with {@code {0}} where it puts names and figures
   */
  public static String json(List<Phrase> phrases) {
    ScriptData data = new ScriptData().open('{');
    data.key("most").number(MOST);
    data.key("groups").open('[');
    for (ComparedGroup group : ComparedGroup.values()) {
      data.open('{').key("id").text(group.id());
      columns("columns", group.columns(), data);
      columns("drawn", drawn(group), data);
      columns(
          "optional", group.columns().stream().filter(ComparedColumn::isOptional).toList(), data);
      columns("leads", group.leads(), data);
      data.close('}');
    }
    data.close(']').key("words").open('{');
    phrases.forEach(phrase -> data.key(phrase.name()).text(phrase.pattern()));
    return data.close('}').close('}').toString();
  }

  /** The columns that are series of the group's chart, in that order. */
  public static List<ComparedColumn> drawn(ComparedGroup group) {
    return group.columns().stream().filter(column -> column.tone().isPresent()).toList();
  }

  private static void columns(String key, List<ComparedColumn> columns, ScriptData data) {
    data.key(key).open('[');
    columns.forEach(column -> data.number(column.ordinal()));
    data.close(']');
  }

  /**
   * A sentence for the script.
   *
   * @param name by which the script asks for it
   * @param pattern the words
   */
  public record Phrase(String name, String pattern) {}
}
