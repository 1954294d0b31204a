package org.mingzhang.read.tree;

import java.util.Locale;
import org.mingzhang.diagnostic.SourceSigns;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode.Scalar;

/**
 * Finds the characters that a file may not hold where they are written as escapes, {@code \u0000},
 * so that the text of the file did not show them.
 */
public final class EscapedSigns {

  private EscapedSigns() {}

  /** An error for every value and every key that holds one. */
  public static void check(DataNode root, FileProblems problems) {
    if (root instanceof Scalar scalar) {
      check(scalar.text(), scalar.place(), problems);
    }
    root.elements().forEach(item -> check(item, problems));
    root.fields()
        .forEach(
            field -> {
              check(field.key(), field.place(), problems);
              check(field.value(), problems);
            });
  }

  private static void check(String text, Place place, FileProblems problems) {
    int at = SourceSigns.firstForbidden(text);
    if (at >= 0) {
      String sign = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
      problems.error("MZ-R007", place, sign);
    }
  }
}
