package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.ProseWaiver;
import org.mingzhang.read.DataNode.Place;

/**
 * Finds comment lines like {@code // 核对说明 MZ-C501: 理由}. Each speaks of the first line below it that
 * is no such comment itself, so that several can stand above one line.
 */
final class ProseWaivers {

  private static final Pattern BEGINNING = Pattern.compile("//(?!/)\\s*核对说明.*");
  private static final Pattern WAIVER =
      Pattern.compile("//\\s*核对说明\\s*(?<code>MZ-C\\d{3})\\s*[:：]\\s*(?<reason>\\S.*)");

  private ProseWaivers() {}

  /**
   * @param problems receives an error for a comment without a code or without a reason
   */
  static List<ProseWaiver> of(String text, FileProblems problems) {
    List<ProseWaiver> found = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher waiver = WAIVER.matcher(lines[i].stripTrailing());
      if (waiver.matches()) {
        int waived = firstBelow(lines, i) + 1;
        found.add(new ProseWaiver(waiver.group("code"), i + 1, waived, waiver.group("reason")));
      } else if (BEGINNING.matcher(lines[i]).matches()) {
        problems.error("MZ-R066", new Place(i + 1, 1));
      }
    }
    return found;
  }

  private static int firstBelow(String[] lines, int comment) {
    int line = comment + 1;
    while (line < lines.length && BEGINNING.matcher(lines[line]).matches()) {
      line++;
    }
    return line;
  }
}
