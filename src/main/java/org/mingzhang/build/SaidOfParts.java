package org.mingzhang.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.part.StagedPart;
import org.mingzhang.publish.stage.StageReport;

/**
 * What is to be said of parts, in their order. A slip in a template is in every part: it is told
 * once, with the first page it spoils; and what it leads to on a thousand pages is told of a few.
 */
final class SaidOfParts {

  private static final String BAKE = "MZ-B";

  private final Diagnostics diagnostics;
  private final StageReport stage;
  private final Set<SourceLocation> told = new HashSet<>();

  SaidOfParts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.stage = new StageReport(diagnostics);
  }

  /** Says all that is to be said of some parts. */
  void tell(List<StagedPart> parts) {
    parts.forEach(part -> part.part().said().forEach(this::tell));
    stage.end("");
  }

  private void tell(Diagnostic said) {
    boolean ofTemplate = said.code().startsWith(BAKE) && said.location().line() > 0;
    if (StageReport.isOf(said)) {
      stage.add(said);
    } else if (!ofTemplate || told.add(said.location())) {
      diagnostics.add(said);
    }
  }
}
