package org.mingzhang.read.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.ProseWaiver;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;

/**
 * Finds comment lines like {@code // 核对说明 MZ-C501: 理由}. Each speaks of the first line below it that
 * is no such comment itself, so that several can stand above one line.
 */
public final class ProseWaivers {

  private static final Pattern BEGINNING = Pattern.compile("//(?!/)\\s*核对说明.*");
  private static final Pattern WAIVER =
      Pattern.compile("//\\s*核对说明\\s*(?<code>MZ-C\\d{3})\\s*[:：]\\s*(?<reason>\\S.*)");

  private ProseWaivers() {}

  /** All that are whole. */
  static List<ProseWaiver> of(String text) {
    List<ProseWaiver> found = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher waiver = WAIVER.matcher(lines[i].stripTrailing());
      if (waiver.matches()) {
        int waived = firstBelow(lines, i) + 1;
        found.add(new ProseWaiver(waiver.group("code"), i + 1, waived, waiver.group("reason")));
      }
    }
    return found;
  }

  /**
   * Says where one lacks its code or its reason.
   *
   * @return whether all are whole
   */
  public static boolean check(String text, FileProblems problems) {
    String[] lines = text.split("\n", -1);
    boolean whole = true;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (BEGINNING.matcher(line).matches() && !WAIVER.matcher(line).matches()) {
        problems.error("MZ-R080", new Place(i + 1, 1));
        whole = false;
      }
    }
    return whole;
  }

  private static int firstBelow(String[] lines, int comment) {
    int line = comment + 1;
    while (line < lines.length && BEGINNING.matcher(lines[line]).matches()) {
      line++;
    }
    return line;
  }
}
