package org.mingzhang.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every rule set that a site can use, side by side.
 *
 * @param all by id
 */
public record RuleSets(List<RuleSet> all) {

  /** A site without any; nothing is scored. */
  public static final RuleSets NONE = new RuleSets(List.of());

  public RuleSets {
    all = all.stream().sorted(Comparator.comparing(RuleSet::id)).toList();
  }

  /** The rule set of that id; empty when there is none. */
  public Optional<RuleSet> find(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The one that a report names; else its region's. Empty when it names one that is not there. */
  public Optional<RuleSet> of(Report report, Region region) {
    return report.ruleSet().isEmpty() ? of(region) : find(report.ruleSet());
  }

  /**
   * The default of a region: the one that names the longest leading part of its code; else the
   * national one; empty when there is none.
   */
  public Optional<RuleSet> of(Region region) {
    return all.stream()
        .filter(r -> reach(r, region) > 0)
        .max(Comparator.comparingInt(r -> reach(r, region)))
        .or(this::national);
  }

  /** The default of the whole country; empty when there is none. */
  public Optional<RuleSet> national() {
    return all.stream().filter(RuleSet::national).findFirst();
  }

  /** How many leading digits of the region's code the rule set names; 0 when none. */
  private static int reach(RuleSet ruleSet, Region region) {
    return ruleSet.regions().stream()
        .filter(region.code()::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
