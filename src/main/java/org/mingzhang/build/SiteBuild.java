package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.check.privacy.ReleaseCheck;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.publish.Destination;
import org.mingzhang.publish.Edition;
import org.mingzhang.publish.InputDigest;
import org.mingzhang.publish.Manifest;
import org.mingzhang.publish.Publisher;

/** All stages, from files to a published site. */
public final class SiteBuild {

  private final Path folder;
  private final Destination destination;
  private final String version;
  private final boolean release;

  /**
   * @param folder of the site
   * @param destination where the site is to stand
   * @param version of the program, for the manifest
   * @param release whether the site is to stand on a government website: then a build is refused,
   *     besides, while personal data is in it or its identity is not complete
   */
  public SiteBuild(Path folder, Destination destination, String version, boolean release) {
    this.folder = folder;
    this.destination = destination;
    this.version = version;
    this.release = release;
  }

  /**
   * Builds and publishes, unless there is an error anywhere; then the site that was there stays.
   *
   * @param diagnostics receives every problem and every open finding
   */
  public BuildResult run(Diagnostics diagnostics) {
    // Before anything is read: what changes meanwhile must not be vouched for.
    Optional<InputDigest> input = input(diagnostics);
    JudgedSite site = SiteCheck.run(folder, diagnostics);
    if (release) {
      diagnostics.addAll(
          ReleaseCheck.run(
              site.site().config(), site.site().ruleSets(), diagnostics.sorted(), site.places()));
    }
    if (diagnostics.hasErrors()) {
      new Publisher(folder, destination, Edition.of(version)).recover();
      return new BuildResult(site, 0, false);
    }
    SiteContent content =
        new SiteContent(
            site.site(), site.assessments(), site.narratives(), site.findings(), site.places());
    SitePlan plan = SitePages.plan(content);
    Optional<Manifest> manifest =
        new Publisher(folder, destination, edition(site.site(), input))
            .publish(new SiteFilling(folder, site, content, plan, diagnostics), diagnostics);
    return new BuildResult(site, plan.pages().size(), manifest.isPresent());
  }

  private Optional<InputDigest> input(Diagnostics diagnostics) {
    try {
      return Optional.of(InputDigest.of(folder));
    } catch (IOException e) {
      SourceLocation location = SourceLocation.of(folder.toString());
      String reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      diagnostics.add(Diagnostic.error("MZ-U039", location, reason));
      return Optional.empty();
    }
  }

  private Edition edition(Site site, Optional<InputDigest> input) {
    return new Edition(
        version,
        site.reports().stream()
            .flatMap(report -> site.ruleSetOf(report).stream())
            .map(ruleSet -> new Edition.RuleSetVersion(ruleSet.id(), ruleSet.version()))
            .toList(),
        input,
        site.config().history() == SiteConfig.History.GIT
            ? GitCheckout.commit(folder)
            : Optional.empty());
  }
}
