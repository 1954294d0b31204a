package org.mingzhang.read.prose;

import java.util.regex.Pattern;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;

/** The title of a narrative, which the page, the outline and the feed are named by. */
public final class NarrativeTitle {

  /** What may stand before a title: remarks, attributes, conditions. */
  private static final Pattern BEFORE =
      Pattern.compile("\\s*|//(?!//$).*|:!?\\w[\\w-]*!?:.*|(ifdef|ifndef|ifeval|endif)::.*");

  /** Also what is meant as one, which the conversion corrects, and what may bring one along. */
  private static final Pattern TITLE = Pattern.compile("[=＝][^=＝].*|# .*|include::.*");

  private NarrativeTitle() {}

  /** An error where the first words of a text are not its title. */
  public static void check(String text, FileProblems problems) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!BEFORE.matcher(line).matches()) {
        if (!TITLE.matcher(line).matches()) {
          problems.error("MZ-R092", new Place(number, 1));
        }
        return;
      }
    }
    problems.error("MZ-R092", Place.FILE);
  }
}
