package org.mingzhang.narrative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A macro that was typed almost right.
 *
 * @param code what is wrong with it
 * @param right how it is to be typed; empty when nobody can tell
 */
record MacroSlip(String code, String right) {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<name>[a-z]{3,12})(?:[:：]{1,2})(?<target>[A-Za-z0-9.-]*)"
              + "[\\[【](?<options>[^\\]】\n]*)[\\]】]");
  private static final Pattern OPEN = Pattern.compile("(?<name>[a-z]+)[:：]{1,2}(?<target>\\S+)");

  /** As many letters can be missing, added or changed. */
  private static final int SLIPS = 2;

  static MacroSlip of(String left) {
    Matcher open = OPEN.matcher(left);
    if (open.matches() && left.matches("[^\\[【]*")) {
      return new MacroSlip("MZ-N040", right(meant(open.group("name")), open.group("target"), ""));
    }
    Matcher whole = WHOLE.matcher(left);
    if (!whole.matches() || meant(whole.group("name")).isEmpty()) {
      return new MacroSlip("MZ-N025", "");
    }
    String target = whole.group("target");
    Optional<Marker> kind = meant(whole.group("name"));
    String right = right(kind, target, whole.group("options"));
    boolean known = !target.isEmpty() || kind.equals(Optional.of(Marker.FINDINGS));
    return right.equals(left) || !known
        ? new MacroSlip("MZ-N025", "")
        : new MacroSlip("MZ-N039", right);
  }

  private static String right(Optional<Marker> kind, String target, String options) {
    return kind.map(
            k -> k.word() + (k == Marker.FIGURE ? ":" : "::") + target + "[" + options + "]")
        .orElse("");
  }

  /** The macro of nearly that name. */
  private static Optional<Marker> meant(String name) {
    return Arrays.stream(Marker.values())
        .filter(kind -> kind.word().charAt(0) == name.charAt(0))
        .filter(kind -> differences(kind.word(), name) <= SLIPS)
        .min(Comparator.comparingInt(kind -> differences(kind.word(), name)));
  }

  /** Letters that one has and the other has not, whatever their order. */
  private static int differences(String one, String other) {
    String rest = other;
    int missing = 0;
    for (char letter : one.toCharArray()) {
      int at = rest.indexOf(letter);
      missing += at < 0 ? 1 : 0;
      rest = at < 0 ? rest : rest.substring(0, at) + rest.substring(at + 1);
    }
    return missing + rest.length();
  }
}
