package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.shared.Fingerprint;
import org.mingzhang.publish.SourceSums;

/** One sum for everything that the part of a unit depends on. */
final class PartKeys {

  private final SourceSums sums;
  private final String common;

  private PartKeys(SourceSums sums, String common) {
    this.sums = sums;
    this.common = common;
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
            .add(frame.facts().toString())
            .add(history(frame.sources().site().config(), frame.folder()));
    return new PartKeys(sums, common.text());
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

  /** The key of a unit. */
  String of(String unit) {
    return new Fingerprint()
        .add(common)
        .add(unit)
        .add(sums.below("data/" + unit + "/", "content/" + unit + "/"))
        .text();
  }

  /** One sum of files that texts of a unit include from elsewhere. */
  String ofIncluded(List<String> files) {
    return sums.below(files.toArray(String[]::new));
  }

  /** Whether the keys say everything; with links to follow they do not. */
  boolean areWhole() {
    return sums.isWhole();
  }
}
