package org.mingzhang.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.Contributed;
import org.mingzhang.page.SharedShare;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.publish.file.AtOnce;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartCheck;
import org.mingzhang.publish.part.PartDraft;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** The parts of a site that belong to no unit: kept, as those of the units are, or made. */
final class SharedParts {

  private final SiteFrame frame;
  private final PartStore store;
  private final PartKeys keys;
  private final Baker baker;
  private final BuildProgress progress;

  SharedParts(
      SiteFrame frame, PartStore store, PartKeys keys, Baker baker, BuildProgress progress) {
    this.frame = frame;
    this.store = store;
    this.keys = keys;
    this.baker = baker;
    this.progress = progress;
  }

  /**
   * The shared parts of a site.
   *
   * @param units their parts, each sound
   */
  List<StagedPart> of(List<StagedPart> units) throws IOException {
    List<SharedShare> shares = SitePages.ofSite(frame.content(), frame.facts(), new Kept(units));
    List<StagedPart> parts = new ArrayList<>(AtOnce.each(shares, share -> part(share, units)));
    parts.add(assets());
    return parts;
  }

  private StagedPart part(SharedShare share, List<StagedPart> units) throws IOException {
    return part(share.name(), key(share, units), Copies.NONE, share.plan());
  }

  private StagedPart assets() throws IOException {
    return part("assets", keys.ofAssets(), Copies.ASSETS, () -> SitePlan.NOTHING);
  }

  private String key(SharedShare share, List<StagedPart> units) {
    return keys.ofShared(
        share.name(),
        frame.judged().narratives(),
        units.stream()
            .flatMap(unit -> share.needs().stream().map(type -> unit.part().contributionSum(type)))
            .toList());
  }

  private StagedPart part(String name, String key, Copies copies, Supplier<SitePlan> plan)
      throws IOException {
    PartFolder place = store.unit(PartStore.shared(name));
    Optional<Part> kept =
        place
            .read()
            .filter(part -> keys.areWhole() && part.key().equals(key) && place.isWhole(part));
    return store.staged(kept.isPresent() ? kept.get() : make(name, key, copies, plan.get(), place));
  }

  private Part make(String name, String key, Copies copies, SitePlan plan, PartFolder place)
      throws IOException {
    Diagnostics said = new Diagnostics();
    PartDraft draft = place.begin(keys.terms());
    Optional<PartCheck> files =
        new PartFilling(
                baker,
                new Origins(frame.folder(), frame.judged()),
                frame.judged().site().config().allow(),
                said)
            .fill(plan, copies, draft, BuildProgress.Laps.NONE);
    Part part = part(name, key, plan, said, files);
    progress.count(BuildProgress.Count.FILES_WRITTEN, part.files().size());
    return files.isPresent() ? draft.keep(part, files.get(), List.of()) : part;
  }

  private static Part part(
      String name, String key, SitePlan plan, Diagnostics said, Optional<PartCheck> files) {
    return new Part(
        PartStore.shared(name),
        key,
        List.of(),
        "",
        List.of(),
        plan.pages().size(),
        said.sorted(),
        List.of(),
        List.of(),
        files.map(PartCheck::files).orElse(List.of()),
        files.map(PartCheck::outside).orElse(List.of()),
        List.of());
  }

  /** What the units contribute, read from their parts when it is asked for. */
  private record Kept(SortedMap<String, StagedPart> parts) implements Contributed {

    Kept(List<StagedPart> parts) {
      this(new TreeMap<>());
      parts.forEach(part -> this.parts.put(part.part().unit(), part));
    }

    @Override
    public List<String> units() {
      return List.copyOf(parts.keySet());
    }

    @Override
    public <C extends Record> C of(String unit, Class<C> type) {
      return parts.get(unit).folder().contribution(type);
    }

    @Override
    public UnitRows rows(String unit, String year) {
      return parts.get(unit).folder().contribution(UnitRows.class, year);
    }

    @Override
    public String sum(String unit, Class<? extends Record> type) {
      return parts.get(unit).part().contributionSum(type);
    }
  }
}
