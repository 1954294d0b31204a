package org.mingzhang.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Reference;

/** {@code figure:budget.total.executed[unit=元]}. */
final class FigureMacro extends InlineMacroProcessor {

  /**
   * Any target up to the bracket, with no word boundary before: Chinese has no spaces. What is no
   * address is reported and not left as text. A backslash keeps a macro from being one.
   */
  private static final String WRITTEN =
      "\\\\?figure:([^\\s:\\[\\]][^\\s\\[\\]]*)\\[([^\\]\\n]*)\\]";

  /** An address that lost its brackets, and the words up to the next bracket of the line. */
  private static final Pattern WORDS_BEHIND =
      Pattern.compile("(" + Reference.FIGURE_ADDRESS + ")[^A-Za-z0-9.-].*");

  private final Session session;

  FigureMacro(Session session) {
    // Asciidoctor adds to the map.
    super(Marker.FIGURE.word(), new HashMap<>(Map.of(REGEXP, WRITTEN)));
    this.session = session;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    String unit = Objects.toString(attributes.get("unit"), "");
    String written = "figure:" + target + "[";
    String html = "";
    Matcher words = WORDS_BEHIND.matcher(target);
    if (words.matches()) {
      String begun = "figure:" + words.group(1);
      session.problems().addWhere(begun, "MZ-N040", begun, begun + "[]");
    } else if (!Marker.FIGURE.accepts(target)) {
      session.problems().addWhere(written, "MZ-N020", target);
    } else if (!Set.of("unit").containsAll(attributes.keySet())
        || attributes.containsKey("unit") && !Marker.UNITS.contains(unit)) {
      List<SourceLocation> places =
          session.problems().source().places(written + "unit=" + unit + "]", written);
      session.problems().addAll(places, "MZ-N021", target, unit);
    } else {
      html = Marker.FIGURE.html(target, unit);
    }
    return createPhraseNode(parent, "quoted", html);
  }
}
