package org.mingzhang.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.bake.Baked;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.shared.SharedFile;
import org.mingzhang.page.shared.SharedFiles;
import org.mingzhang.publish.Staging;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.part.PartDraft;

/**
 * Writes every file of a plan, each with what it is made from, unless it is there from before and
 * would be made of the same.
 */
final class PlanFilling {

  private final Baker baker;
  private final Origins origins;
  private final PartDraft draft;
  private final Staging staging;
  private final Diagnostics diagnostics;

  /**
   * @param draft knows what is there from before
   * @param staging of the same folder
   */
  PlanFilling(
      Baker baker, Origins origins, PartDraft draft, Staging staging, Diagnostics diagnostics) {
    this.baker = baker;
    this.origins = origins;
    this.draft = draft;
    this.staging = staging;
    this.diagnostics = diagnostics;
  }

  /**
   * Fills the stage.
   *
   * @param copies what is published as it is and goes with the plan
   * @param laps measures what it takes
   */
  void fill(SitePlan plan, Copies copies, BuildProgress.Laps laps) throws IOException {
    List<PageHandle> stale = new ArrayList<>();
    for (PageHandle page : plan.pages()) {
      if (!isThere(page.path(), page.basis())) {
        stale.add(page);
      }
    }
    Baked baked = baker.bake(stale, copies, staging.folder(), diagnostics);
    baked.sources().forEach((path, source) -> staging.own(path, sources(baked, path, source)));
    laps.end(BuildProgress.Work.PAGES);
    SitePlan.Files files = plan.files().get();
    PlannedFiles.beside(files, file -> staging.write(file, origins.of(file.path())));
    fill(files.contributed());
    laps.end(BuildProgress.Work.DOWNLOADS);
  }

  private void fill(SharedFiles files) throws IOException {
    Set<String> there = new TreeSet<>();
    for (SharedFile file : files.files()) {
      if (isThere(file.path(), file.key())) {
        there.add(file.path());
      }
    }
    try {
      files.make(path -> !there.contains(path), path -> staging.open(path, origins.of(path)));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, staging.folder()));
    }
  }

  private boolean isThere(String path, String basis) throws IOException {
    Optional<List<String>> sources = draft.recall(path, basis);
    sources.ifPresent(known -> staging.own(path, known));
    return sources.isPresent();
  }

  private List<String> sources(Baked baked, String path, String source) {
    return baked.pages().contains(path) ? origins.of(path, source) : List.of(source);
  }
}
