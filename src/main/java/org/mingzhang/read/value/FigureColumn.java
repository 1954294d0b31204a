package org.mingzhang.read.value;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys under which a figure stands, and what may stand there. */
public enum FigureColumn {
  PRIOR_YEAR("priorYear", Kind.AMOUNT),
  INITIAL("initial", Kind.AMOUNT),
  ADJUSTED("adjusted", Kind.AMOUNT),
  EXECUTED("executed", Kind.AMOUNT),
  OPENING("opening", Kind.AMOUNT),
  CHANGE("change", Kind.AMOUNT),
  CLOSING("closing", Kind.AMOUNT),
  EXECUTION_RATE("executionRate", Kind.RATE),
  WEIGHT("weight", Kind.POINTS),
  SCORE("score", Kind.POINTS),
  TOTAL_SCORE("totalScore", Kind.POINTS),
  COUNT("count", Kind.COUNT),
  TARGET("target", Kind.ANY),
  ACTUAL("actual", Kind.ANY),
  VALUE("value", Kind.ANY),
  WAS("was", Kind.ANY);

  /** What a figure must be. */
  public enum Kind {
    /** A number, of money. */
    AMOUNT,
    /** A number, in percent. */
    RATE,
    /** A number, of points. */
    POINTS,
    /** A number of anything. */
    COUNT,
    /** Whatever the grammar reads. */
    ANY
  }

  private static final Map<String, FigureColumn> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(c -> c.key, c -> c));

  private final String key;
  private final Kind kind;

  FigureColumn(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  /** What the figures of the column count. */
  public Kind kind() {
    return kind;
  }

  /** Empty when no figure stands under that key. */
  public static Optional<FigureColumn> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** How a value under that key is read. */
  public static ValueRole role(String key) {
    return key.equals(TARGET.key) ? ValueRole.TARGET : ValueRole.REPORTED;
  }
}
