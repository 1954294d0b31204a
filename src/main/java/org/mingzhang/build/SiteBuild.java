package org.mingzhang.build;

import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.bake.Baker;
import org.mingzhang.check.privacy.ReleaseCheck;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SiteContent;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.publish.Downloads;
import org.mingzhang.publish.Manifest;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.Staging;

/** All stages, from files to a published site. */
public final class SiteBuild {

  private final Path folder;
  private final Path out;
  private final String version;
  private final boolean release;

  /**
   * @param folder of the site
   * @param out where the site is to stand
   * @param version of the program, for the manifest
   */
  public SiteBuild(Path folder, Path out, String version) {
    this(folder, out, version, false);
  }

  /**
   * @param release whether the site is to stand on a government website: then a build is refused,
   *     besides, while personal data is in it or its identity is not complete
   */
  public SiteBuild(Path folder, Path out, String version, boolean release) {
    this.folder = folder;
    this.out = out;
    this.version = version;
    this.release = release;
  }

  /**
   * Builds and publishes, unless there is an error anywhere; then the site that was there stays.
   *
   * @param diagnostics receives every problem and every open finding
   */
  public BuildResult run(Diagnostics diagnostics) {
    JudgedSite site = SiteCheck.run(folder, diagnostics);
    if (release) {
      diagnostics.addAll(
          ReleaseCheck.run(site.site().config(), diagnostics.sorted(), site.places()));
    }
    if (diagnostics.hasErrors()) {
      return new BuildResult(site, 0, false);
    }
    SitePlan plan =
        SitePages.plan(
            new SiteContent(site.site(), site.assessments(), site.narratives(), site.findings()));
    Optional<Manifest> manifest =
        new Publisher(folder, out, version)
            .publish(staging -> fill(staging, plan, diagnostics), diagnostics);
    return new BuildResult(site, plan.pages().size(), manifest.isPresent());
  }

  private void fill(Staging staging, SitePlan plan, Diagnostics diagnostics) {
    staging.own(new Baker(folder).bake(plan.pages(), staging.folder(), diagnostics).files());
    plan.tables().forEach(table -> staging.write(Downloads.csv(table)));
    plan.documents().forEach(document -> staging.write(Downloads.json(document)));
    plan.search().accept(staging::write);
  }
}
