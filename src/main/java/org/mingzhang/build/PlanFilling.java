package org.mingzhang.build;

import java.io.IOException;
import java.util.List;
import org.mingzhang.bake.Baked;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SitePlan;
import org.mingzhang.publish.Staging;
import org.mingzhang.publish.file.IoFailure;

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
    SitePlan.Files files = plan.files().get();
    PlannedFiles.beside(files, file -> staging.write(file, origins.of(file.path())));
    try {
      files.contributed().make(path -> staging.open(path, origins.of(path)));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, staging.folder()));
    }
  }

  private List<String> sources(Baked baked, String path, String source) {
    return baked.pages().contains(path) ? origins.of(path, source) : List.of(source);
  }
}
