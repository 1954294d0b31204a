package org.mingzhang.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.SourceSigns;

/**
 * One line of the list of hostile identifiers.
 *
 * @param kind what is named
 * @param written the name as the list writes it, or two that collide
 * @param code of the refusal; {@code none} when the name does no harm
 */
record NamedCase(Kind kind, String written, String code) {

  private static final Pattern SIGN = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\\\\\");
  private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*(\\d+)}");

  /** What is named. */
  enum Kind {
    UNIT,
    YEAR,
    PAGE,
    TEXT,
    ATTACHMENT,
    ROW_ID,
    DOCUMENT_FILE,
    RULE_SET_NAME,
    RULE_SET_FILE
  }

  /** What is promised of it. */
  enum Outcome {
    REFUSED_IN_READING,
    REFUSED_IN_BAKING,
    HARMLESS
  }

  static NamedCase of(String line) {
    String[] parts = line.split("\t", -1);
    return new NamedCase(Kind.valueOf(parts[0]), parts[1], parts[2]);
  }

  Outcome outcome() {
    if (code.equals("none")) {
      return Outcome.HARMLESS;
    }
    return code.startsWith("MZ-R") ? Outcome.REFUSED_IN_READING : Outcome.REFUSED_IN_BAKING;
  }

  /** The names themselves; two only where they collide. */
  List<String> names() {
    return Arrays.stream(written.split("\\|", -1)).map(NamedCase::decoded).toList();
  }

  /**
   * What the message names, as it shows it: paths have forward slashes, and a folder comes first.
   */
  String told() {
    List<String> names = names();
    String last = names.get(names.size() - 1);
    return switch (kind) {
      case ROW_ID, DOCUMENT_FILE, RULE_SET_NAME -> SourceSigns.printable(last);
      case UNIT, YEAR, PAGE, TEXT, ATTACHMENT, RULE_SET_FILE ->
          SourceSigns.printable(last.split("/", 2)[0].replace('\\', '/'));
    };
  }

  private static String decoded(String written) {
    String signs = SIGN.matcher(written).replaceAll(NamedCase::sign);
    return REPEATED
        .matcher(signs)
        .replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
  }

  private static String sign(MatchResult found) {
    String sign =
        found.group(1) == null ? "\\" : Character.toString(Integer.parseInt(found.group(1), 16));
    return Matcher.quoteReplacement(sign);
  }
}
