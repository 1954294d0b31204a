package org.mingzhang.narrative;

import java.util.Map;
import java.util.Set;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** {@code chart::structure[]}, {@code table::budget[]}, {@code findings::[]}. */
final class BlockMarker extends BlockMacroProcessor {

  private final Marker kind;
  private final Session session;

  BlockMarker(Marker kind, Session session) {
    super(kind.word());
    this.kind = kind;
    this.session = session;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    String html = "";
    if (!kind.accepts(target)) {
      session.problems().addWhere(written(target), "MZ-N022", kind.word(), target);
    } else if (!Set.of().containsAll(attributes.keySet())) {
      session.problems().addWhere(written(target), "MZ-N023", kind.word(), target);
    } else {
      html = kind.html(target, "");
    }
    return createBlock(parent, "pass", html);
  }

  private String written(String target) {
    return kind.word() + "::" + target + "[";
  }
}
