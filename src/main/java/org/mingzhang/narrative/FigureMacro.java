package org.mingzhang.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.mingzhang.diagnostic.SourceLocation;

/** {@code figure:budget.total.executed[unit=元]}. */
final class FigureMacro extends InlineMacroProcessor {

  /**
   * Any target up to the bracket, with no word boundary before: Chinese has no spaces. What is no
   * address is reported and not left as text. A backslash keeps a macro from being one.
   */
  private static final String WRITTEN =
      "\\\\?figure:([^\\s:\\[\\]][^\\s\\[\\]]*)\\[([^\\]\\n]*)\\]";

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
    if (!Marker.FIGURE.accepts(target)) {
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
