package org.mingzhang.build;

import java.util.List;
import org.mingzhang.bake.Baked;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.Staging;

/** Writes every file of a plan, each with what it is made from. */
final class PlanFilling {

  private final Baker baker;
  private final Origins origins;
  private final Diagnostics diagnostics;

  PlanFilling(Baker baker, Origins origins, Diagnostics diagnostics) {
    this.baker = baker;
    this.origins = origins;
    this.diagnostics = diagnostics;
  }

  /**
   * Fills a stage.
   *
   * @param copies what is published as it is and goes with the plan
   */
  void fill(SitePlan plan, Copies copies, Staging staging) {
    Baked baked = baker.bake(plan.pages(), copies, staging.folder(), diagnostics);
    baked.sources().forEach((path, source) -> staging.own(path, sources(baked, path, source)));
    PlannedFiles.make(plan, file -> write(file, staging));
  }

  private void write(SiteFile file, Staging staging) {
    staging.write(file, origins.of(file.path()));
  }

  private List<String> sources(Baked baked, String path, String source) {
    return baked.pages().contains(path) ? origins.of(path, source) : List.of(source);
  }
}
