package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.publish.SourceSums;
import org.mingzhang.publish.part.DraftTerms;

/** One sum for everything that the part of a unit depends on. */
final class PartKeys {

  /** Folders of the site that have one for each unit. */
  private static final Set<String> OF_UNITS = Set.of("data", "content");

  private final SourceSums sums;
  private final String program;
  private final String common;
  private final String look;

  private PartKeys(SourceSums sums, String program, String common, String look) {
    this.sums = sums;
    this.program = program;
    this.common = common;
    this.look = look;
  }

  /**
   * The keys of a site as it is now.
   *
   * @param program which one it is, to the byte
   * @param sums of the authors' files
   */
  static PartKeys of(SiteFrame frame, String program, SourceSums sums) {
    Fingerprint common =
        new Fingerprint()
            .add(Objects.requireNonNull(program, "program"))
            .add(sums.below("site.yaml", "rulesets/", "templates/"))
            .add(Origins.ownFolders(frame.folder()).toString())
            .add(frame.facts().toString())
            .add(history(frame.sources().site().config(), frame.folder()));
    Fingerprint look =
        new Fingerprint().add(program).add(frame.judged().site().config().allow().toString());
    return new PartKeys(sums, program, common.text(), look.text());
  }

  /** Any commit may tell something new of any report. */
  private static String history(SiteConfig config, Path folder) {
    return switch (config.history()) {
      case NONE -> "";
      case GIT -> GitCheckout.state(folder);
    };
  }

  /** One sum of what all parts have in common. */
  String common() {
    return common;
  }

  /** The key of a unit; empty when the keys do not say everything. */
  String of(String unit) {
    return whole(
        new Fingerprint()
            .add(common)
            .add(unit)
            .add(sums.below("data/" + unit + "/", "content/" + unit + "/")));
  }

  /** Names of units' folders with files that are not known to be what they were before. */
  Set<String> changed() {
    return sums.newFiles().stream()
        .map(file -> file.split("/", 3))
        .filter(path -> path.length == 3 && OF_UNITS.contains(path[0]))
        .map(path -> path[1])
        .collect(Collectors.toSet());
  }

  private String whole(Fingerprint key) {
    return areWhole() ? key.text() : "";
  }

  /**
   * The key of a part that belongs to no unit; empty as that of a unit.
   *
   * @param texts of the site, converted
   * @param contributions sums of all that it is made of, in the order of the units
   */
  String ofShared(String name, List<ConvertedNarrative> texts, List<String> contributions) {
    Fingerprint key = new Fingerprint().add(common).add(name).add(texts.toString());
    contributions.forEach(key::add);
    return whole(key);
  }

  /** What all files depend on. */
  DraftTerms terms() {
    return new DraftTerms(look, areWhole() ? common : "");
  }

  /** The key of what is published as it is; empty as that of a unit. */
  String ofAssets() {
    return whole(new Fingerprint().add(program).add(sums.below("assets/")));
  }

  /** One sum of files that texts of a unit include from elsewhere. */
  String ofIncluded(List<String> files) {
    return sums.below(files.toArray(String[]::new));
  }

  /** Holds parts against these keys. */
  Freshness freshness(SiteFrame frame) {
    return new Freshness(this, frame.links());
  }

  /** Whether the keys say everything; with links to follow they do not. */
  boolean areWhole() {
    return sums.isWhole();
  }
}
