package org.mingzhang.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What made a site, as its manifest names it.
 *
 * @param version of the program
 * @param ruleSets that reports were judged by, by id; may be empty
 * @param input sum of the sources; empty when unknown
 * @param commit that was checked out, in hexadecimal digits; empty when the history of the sources
 *     is no part of what the site is built from
 */
public record Edition(
    String version,
    List<RuleSetVersion> ruleSets,
    Optional<InputDigest> input,
    Optional<String> commit) {

  public Edition {
    Objects.requireNonNull(version, "version");
    ruleSets =
        ruleSets.stream().distinct().sorted(Comparator.comparing(RuleSetVersion::id)).toList();
  }

  /** A program that judged by no rule set. */
  public static Edition of(String version) {
    return new Edition(version, List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * A rule set in one of its versions.
   *
   * @param id its name for ever
   * @param version counted from 1
   */
  public record RuleSetVersion(String id, int version) {}
}
