package org.mingzhang.narrative;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.Reference;

/**
 * The elements that stand in a converted narrative for what {@code page} puts there, and what may
 * be written in their attributes.
 */
enum Marker {
  FIGURE(Reference.FIGURE_ADDRESS),
  CHART("[a-z][a-z0-9-]*"),
  TABLE("[a-z][A-Za-z0-9-]*"),
  FINDINGS("([a-z][A-Za-z0-9-]*)?");

  static final String KIND = "data-mz";
  static final String TARGET = "data-target";
  static final String UNIT = "data-unit";

  /** Units that a figure can be asked for in; {@code none} leaves the unit out. */
  static final Set<String> UNITS = Set.of("元", "万元", "亿元", "none");

  private final Pattern target;

  Marker(String target) {
    this.target = Pattern.compile(target);
  }

  /** The macro's name in AsciiDoc and the kind in the element. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the target has the form that targets of this kind have; not whether it exists. */
  boolean accepts(String written) {
    return target.matcher(written).matches();
  }

  /** The element; the target and the unit are to be accepted before. */
  String html(String written, String unit) {
    String element = this == FIGURE ? "span" : "div";
    String unitAttribute = unit.isEmpty() ? "" : attribute(UNIT, unit);
    return "<"
        + element
        + attribute(KIND, word())
        + attribute(TARGET, written)
        + unitAttribute
        + "></"
        + element
        + ">";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }
}
