package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.bake.Baked;
import org.mingzhang.bake.Baker;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.Staging;

/** Writes every file of a planned site, each with what it is made from. */
final class SiteFilling implements Publisher.Filling {

  private final Path folder;
  private final SiteContent content;
  private final SitePlan plan;
  private final Origins origins;
  private final Diagnostics diagnostics;

  SiteFilling(
      Path folder, JudgedSite site, SiteContent content, SitePlan plan, Diagnostics diagnostics) {
    this.folder = folder;
    this.content = content;
    this.plan = plan;
    this.origins = new Origins(folder, site);
    this.diagnostics = diagnostics;
  }

  @Override
  public void fill(Staging staging) {
    Baked baked = new Baker(folder).bake(plan.pages(), staging.folder(), diagnostics);
    baked.sources().forEach((path, source) -> staging.own(path, sources(baked, path, source)));
    PlannedFiles.make(plan, file -> write(file, staging));
    diagnostics.addAll(
        PersonalDataCheck.generated(
            GeneratedTexts.of(staging.folder()), content.site().config().allow()));
  }

  private void write(SiteFile file, Staging staging) {
    staging.write(file, origins.of(file.path()));
  }

  private List<String> sources(Baked baked, String path, String source) {
    return baked.pages().contains(path) ? origins.of(path, source) : List.of(source);
  }
}
