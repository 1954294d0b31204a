package org.mingzhang.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that every budget table can have; a figure's address ends in {@link #id}. */
public enum AmountColumn {
  /** 上年数. */
  PRIOR_YEAR("priorYear"),
  /** 年初预算数. */
  INITIAL("initial"),
  /** 全年预算数 (调整后). */
  ADJUSTED("adjusted"),
  /** 执行数, 决算数. */
  EXECUTED("executed"),
  /** 预算执行率 as printed, a percentage. */
  EXECUTION_RATE("executionRate"),
  /** 分值. */
  WEIGHT("weight"),
  /** 得分. */
  SCORE("score");

  private static final Map<String, AmountColumn> BY_ID =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(AmountColumn::id, Function.identity()));

  private final String id;

  AmountColumn(String id) {
    this.id = id;
  }

  /** The column of that id; empty when it is no standard column but an adjustment. */
  public static Optional<AmountColumn> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  public String id() {
    return id;
  }
}
