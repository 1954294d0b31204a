package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.Contributed;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.publish.Edition;
import org.mingzhang.publish.InputDigest;
import org.mingzhang.publish.Publication;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.Staging;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.StagedPart;
import org.mingzhang.publish.stage.CheckedFile;

/** A site as it is put together: what belongs to no unit, made of all parts, and the parts. */
final class Assembly implements Publisher.Filling {

  private final SiteFrame frame;
  private final List<StagedPart> parts;
  private final SitePlan plan;
  private final PlanFilling filling;
  private final Diagnostics diagnostics;
  private final BuildProgress progress;

  /**
   * @param parts of all units, each sound
   */
  Assembly(
      SiteFrame frame,
      List<StagedPart> parts,
      Baker baker,
      Diagnostics diagnostics,
      BuildProgress progress) {
    this.frame = frame;
    this.parts = List.copyOf(parts);
    this.plan = SitePages.ofSite(frame.content(), frame.facts(), new Kept(parts));
    this.filling = new PlanFilling(baker, new Origins(frame.folder(), frame.judged()), diagnostics);
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  @Override
  public void fill(Staging staging) {
    filling.fill(plan, Copies.ASSETS, staging);
    progress.count(BuildProgress.Count.FILES_WRITTEN, staging.owned().size());
    progress.stage(BuildProgress.Stage.TAKING, 0);
    progress.count(
        BuildProgress.Count.FILES_LINKED,
        parts.stream().mapToInt(part -> part.part().files().size()).sum());
    parts.forEach(staging::take);
  }

  @Override
  public void look(CheckedFile file, byte[] content) {
    diagnostics.addAll(
        GeneratedText.problems(file, content, frame.judged().site().config().allow()));
  }

  @Override
  public void begins(Publication.Step step) {
    progress.stage(
        switch (step) {
          case CHECK -> BuildProgress.Stage.CHECKING;
          case MANIFEST -> BuildProgress.Stage.MANIFEST;
          case SYNC -> BuildProgress.Stage.WRITING;
          case SWITCH -> BuildProgress.Stage.SWITCHING;
        },
        0);
  }

  int units() {
    return parts.size();
  }

  /** The paths of all reports. */
  List<String> reports() {
    return parts.stream().flatMap(part -> part.part().reports().stream()).toList();
  }

  int pages() {
    return plan.pages().size() + parts.stream().mapToInt(part -> part.part().pages()).sum();
  }

  /** What made the site, for its manifest. */
  Edition edition(String version, InputDigest input) {
    Path folder = frame.folder();
    return new Edition(
        version,
        parts.stream()
            .flatMap(part -> part.part().ruleSets().stream())
            .map(ruleSet -> new Edition.RuleSetVersion(ruleSet.id(), ruleSet.version()))
            .toList(),
        Optional.of(input),
        frame.judged().site().config().history() == SiteConfig.History.GIT
            ? GitCheckout.commit(folder)
            : Optional.empty());
  }

  /** What the units contribute, read from their parts when it is asked for. */
  private record Kept(Map<String, StagedPart> parts) implements Contributed {

    Kept(List<StagedPart> parts) {
      this(
          parts.stream()
              .collect(Collectors.toMap(part -> part.part().unit(), Function.identity())));
    }

    @Override
    public List<String> units() {
      return parts.values().stream().map(StagedPart::part).map(Part::unit).sorted().toList();
    }

    @Override
    public <C extends Record> C of(String unit, Class<C> type) {
      return parts.get(unit).folder().contribution(type);
    }
  }
}
