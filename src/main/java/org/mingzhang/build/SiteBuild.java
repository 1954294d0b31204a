package org.mingzhang.build;

import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.check.privacy.ReleaseCheck;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Site;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.publish.Edition;
import org.mingzhang.publish.Manifest;
import org.mingzhang.publish.Publisher;

/** All stages, from files to a published site. */
public final class SiteBuild {

  private final Path folder;
  private final Path out;
  private final String version;
  private final boolean release;
  private final Optional<Path> archive;

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
    this(folder, out, version, release, Optional.empty());
  }

  /**
   * @param archive the site as one ZIP file, written when the site is published
   */
  public SiteBuild(Path folder, Path out, String version, boolean release, Optional<Path> archive) {
    this.folder = folder;
    this.out = out;
    this.version = version;
    this.release = release;
    this.archive = archive;
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
      new Publisher(folder, out, version).recover();
      return new BuildResult(site, 0, false);
    }
    SiteContent content =
        new SiteContent(site.site(), site.assessments(), site.narratives(), site.findings());
    SitePlan plan = SitePages.plan(content);
    Optional<Manifest> manifest =
        publisher(site.site())
            .publish(new SiteFilling(folder, site, content, plan, diagnostics), diagnostics);
    return new BuildResult(site, plan.pages().size(), manifest.isPresent());
  }

  private Publisher publisher(Site site) {
    Publisher publisher = new Publisher(folder, out, edition(site));
    return archive.map(publisher::withArchive).orElse(publisher);
  }

  private Edition edition(Site site) {
    return new Edition(
        version,
        site.reports().stream()
            .flatMap(report -> site.ruleSetOf(report).stream())
            .map(ruleSet -> new Edition.RuleSetVersion(ruleSet.id(), ruleSet.version()))
            .toList());
  }
}
