package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How reports are scored and what must be published: the numbers that differ from place to place
 * and from year to year, so that they are data and no code.
 *
 * @param id its name for ever, {@code [a-z0-9-]}
 * @param version counted from 1; a change to any number is a new version
 * @param title for readers
 * @param ground where its numbers come from, and which of them are only common practice
 * @param national whether it is the default where no region has its own
 * @param regions leading digits of the region codes whose default it is; may be empty
 * @param executionWeight points of the execution rate; zero where it is not scored
 * @param executionBase what the execution rate divides by: the adjusted or the initial budget
 * @param classes points by class of indicators, in printed order; with {@code executionWeight} they
 *     add up to {@link #FULL_SCORE}
 * @param bands what part of its weight a qualitative indicator may score, best first
 * @param grades best first; the last one begins at zero
 * @param overAttainment percent of a target above which the reason must be given; {@code null} when
 *     the rule set names none
 * @param disclosure what must be published, and by when
 * @param siteIdentity what a site must say of itself before it is released; counts in the national
 *     rule set only, since a site is of no region
 */
public record RuleSet(
    String id,
    int version,
    String title,
    String ground,
    boolean national,
    List<String> regions,
    BigDecimal executionWeight,
    AmountColumn executionBase,
    List<ClassWeight> classes,
    List<QualitativeBand> bands,
    List<GradeBound> grades,
    BigDecimal overAttainment,
    DisclosureDuty disclosure,
    List<IdentityItem> siteIdentity) {

  /** What all weights of a form add up to. */
  public static final BigDecimal FULL_SCORE = new BigDecimal(100);

  public RuleSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(ground, "ground");
    regions = regions == null ? List.of() : List.copyOf(regions);
    executionWeight = Objects.requireNonNullElse(executionWeight, BigDecimal.ZERO);
    executionBase = Objects.requireNonNullElse(executionBase, AmountColumn.ADJUSTED);
    classes = classes == null ? List.of() : List.copyOf(classes);
    bands = bands == null ? List.of() : List.copyOf(bands);
    grades =
        grades == null
            ? List.of()
            : grades.stream().sorted(Comparator.comparing(GradeBound::from).reversed()).toList();
    disclosure = Objects.requireNonNullElse(disclosure, DisclosureDuty.NONE);
    siteIdentity = siteIdentity == null ? List.of() : List.copyOf(siteIdentity);
  }

  /** The weight of a class of indicators as a form prints it; empty when it is not named here. */
  public Optional<ClassWeight> weightOf(String indicatorClass) {
    return classes.stream().filter(c -> c.matches(indicatorClass)).findFirst();
  }

  /** The grade of that name; empty when the rule set does not know the word. */
  public Optional<GradeBound> grade(String printed) {
    return grades.stream().filter(g -> g.isCalled(printed)).findFirst();
  }

  /** The band of a qualitative result; empty when the rule set has none. */
  public Optional<QualitativeBand> band(QualitativeGrade grade) {
    return bands.stream().filter(b -> b.grade() == grade).findFirst();
  }
}
