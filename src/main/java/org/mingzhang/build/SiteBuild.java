package org.mingzhang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.check.privacy.ReleaseCheck;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.Destination;
import org.mingzhang.publish.Edition;
import org.mingzhang.publish.Publication;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.SourceSums;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/**
 * All stages, from files to a published site: the part of each unit, and then what is made of all
 * parts together.
 */
public final class SiteBuild {

  private final Path folder;
  private final Destination destination;
  private final BuildOptions options;
  private final BuildProgress progress;

  /**
   * A build that has not begun.
   *
   * @param folder of the site
   * @param destination where the site is to stand
   */
  public SiteBuild(Path folder, Destination destination, BuildOptions options) {
    this(folder, destination, options, BuildProgress.SILENT);
  }

  /**
   * The same.
   *
   * @param progress is told how far it has come
   */
  public SiteBuild(
      Path folder, Destination destination, BuildOptions options, BuildProgress progress) {
    this.folder = folder;
    this.destination = destination;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds and publishes, unless there is an error anywhere; then the site that was there stays.
   *
   * @param diagnostics receives every problem and every open finding
   */
  public BuildResult run(Diagnostics diagnostics) {
    progress.stage(BuildProgress.Stage.PREPARING, 0);
    Publisher publisher = new Publisher(folder, destination, Edition.of(options.version()));
    try (Publication publication = publisher.begin(diagnostics).orElse(null)) {
      if (publication != null) {
        return run(publication, diagnostics);
      }
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), destination.out()));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, destination.out()));
    }
    return look(diagnostics);
  }

  private BuildResult run(Publication publication, Diagnostics diagnostics) throws IOException {
    try (Workshop workshop = Workshop.open(options.kept(), publication.workshop())) {
      try {
        if (workshop.earlierSite().isPresent()) {
          publication.reuse(workshop.earlierSite().get());
        }
        return run(publication, workshop, diagnostics);
      } finally {
        publication.setAside(); // as long as the workshop is ours
      }
    }
  }

  private BuildResult run(Publication publication, Workshop workshop, Diagnostics diagnostics)
      throws IOException {
    // Before anything is read: what changes meanwhile must not be vouched for.
    Optional<SourceSums> sums = sums(workshop.store(), diagnostics);
    return sums.isPresent()
        ? run(publication, workshop, sums.get(), diagnostics)
        : look(diagnostics);
  }

  private BuildResult run(
      Publication publication, Workshop workshop, SourceSums sums, Diagnostics diagnostics)
      throws IOException {
    try (PartWorks works =
        new PartWorks(folder, workshop.store(), sums, options.program(), progress)) {
      if (options.shards().isEmpty()) {
        works.warmUp();
      }
      SiteFrame frame = works.frame(diagnostics);
      PartKeys keys = works.keys(frame);
      List<StagedPart> units =
          options.shards().isEmpty()
              ? works.units(
                  frame,
                  keys,
                  frame.units(),
                  !diagnostics.hasErrors(),
                  kept -> publication.takeAhead(kept, diagnostics))
              : new ShardParts(options, keys.freshness(frame), diagnostics, progress)
                  .of(frame.units());
      judge(frame, units, diagnostics);
      if (diagnostics.hasErrors()) {
        return refused(frame, units);
      }
      progress.stage(BuildProgress.Stage.SITE_PAGES, 0);
      List<StagedPart> shared = works.shared(frame, keys, units);
      new SaidOfParts(diagnostics).tell(shared);
      if (diagnostics.hasErrors()) {
        return refused(frame, units);
      }
      Assembly assembly = new Assembly(frame, units, shared);
      boolean published = publish(publication, assembly, sums, diagnostics);
      if (published) {
        workshop.verified(assembly.parts());
      }
      return assembly.result(published);
    }
  }

  private boolean publish(
      Publication publication, Assembly assembly, SourceSums sums, Diagnostics diagnostics) {
    Edition edition = assembly.edition(options.version(), sums.digest());
    PublicationProgress steps = new PublicationProgress(progress, assembly.parts());
    return publication.publish(edition, assembly.parts(), steps, diagnostics).isPresent();
  }

  /** Says all that is to be said of the whole site before it is put together. */
  private void judge(SiteFrame frame, List<StagedPart> parts, Diagnostics diagnostics) {
    new SaidOfParts(diagnostics).tell(parts);
    Set<String> permissions = new TreeSet<>(frame.judged().permissions());
    parts.forEach(part -> permissions.addAll(part.part().permissions()));
    diagnostics.addAll(SiteCheck.ofWholeSite(frame.judged(), permissions));
    if (options.release()) {
      diagnostics.addAll(
          ReleaseCheck.run(
              frame.judged().site().config(),
              frame.judged().site().ruleSets(),
              diagnostics.sorted(),
              frame.judged().places()));
    }
  }

  private static BuildResult refused(SiteFrame frame, List<StagedPart> parts) {
    List<String> reports = parts.stream().flatMap(part -> part.part().reports().stream()).toList();
    return new BuildResult(frame.units().size(), reports, 0, false);
  }

  /** Where nothing can be published, all that is wrong with the site is told all the same. */
  private BuildResult look(Diagnostics diagnostics) {
    JudgedSite site = SiteCheck.run(folder, diagnostics);
    List<String> reports = site.site().reports().stream().map(report -> report.path()).toList();
    return new BuildResult(site.site().units().size(), reports, 0, false);
  }

  private Optional<SourceSums> sums(PartStore store, Diagnostics diagnostics) {
    try {
      return Optional.of(SourceSums.of(folder, store.sums()));
    } catch (IOException e) {
      SourceLocation location = SourceLocation.of(folder.toString());
      String reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      diagnostics.add(Diagnostic.error("MZ-U039", location, reason));
      return Optional.empty();
    }
  }
}
