package org.mingzhang.page.compare;

import java.util.Optional;
import org.mingzhang.chart.Tone;

/** A figure that reports are compared by. The order is that of the cells of a report. */
public enum ComparedColumn {
  /** 年初预算数 of the total, in 万元. */
  INITIAL(ComparedGroup.BUDGET, Tone.INITIAL, false),
  /** 全年预算数 of the total, in 万元. */
  ADJUSTED(ComparedGroup.BUDGET, Tone.ADJUSTED, false),
  /** 执行数 of the total, in 万元. */
  EXECUTED(ComparedGroup.BUDGET, Tone.EXECUTED, false),
  /** 资金总额, in 万元. */
  FUNDING(ComparedGroup.BUDGET, null, true),
  /** 执行数 ÷ 全年预算数. */
  ADJUSTED_RATE(ComparedGroup.RATES, Tone.ADJUSTED, false),
  /** 执行数 ÷ 年初预算数. */
  INITIAL_RATE(ComparedGroup.RATES, Tone.INITIAL, false),
  /** 执行率 as the report prints it, on whatever base it took. */
  PRINTED_RATE(ComparedGroup.RATES, null, true),
  /** 基本支出, in 万元. */
  BASIC(ComparedGroup.STRUCTURE, null, false),
  /** Its share of the total. */
  BASIC_SHARE(ComparedGroup.STRUCTURE, Tone.BASIC, false),
  /** 项目支出, in 万元. */
  PROJECT(ComparedGroup.STRUCTURE, null, false),
  /** Its share of the total. */
  PROJECT_SHARE(ComparedGroup.STRUCTURE, Tone.PROJECT, false),
  /** The share of everything else. */
  REST_SHARE(ComparedGroup.STRUCTURE, Tone.REST, true),
  /** Number of indicators. */
  TARGETS(ComparedGroup.INDICATORS, null, false),
  REACHED(ComparedGroup.INDICATORS, Tone.MET, false),
  PARTLY_MET(ComparedGroup.INDICATORS, Tone.PARTLY_MET, false),
  NOT_MET(ComparedGroup.INDICATORS, Tone.NOT_MET, false),
  NOT_ASSESSABLE(ComparedGroup.INDICATORS, Tone.UNKNOWN, false),
  NOT_REPORTED(ComparedGroup.INDICATORS, Tone.REST, false),
  NO_TARGET(ComparedGroup.INDICATORS, Tone.INITIAL, true),
  /** 自评得分 as printed. */
  SCORE(ComparedGroup.SCORES, Tone.EXECUTED, false),
  /** 自评等级 as printed. */
  GRADE(ComparedGroup.SCORES, null, false),
  /** The total that the rule set gives. */
  RECOMPUTED(ComparedGroup.SCORES, null, true);

  private final ComparedGroup group;
  private final Tone tone;
  private final boolean optional;

  ComparedColumn(ComparedGroup group, Tone tone, boolean optional) {
    this.group = group;
    this.tone = tone;
    this.optional = optional;
  }

  ComparedGroup group() {
    return group;
  }

  /** Its colour in the group's chart; empty when it is not drawn. */
  public Optional<Tone> tone() {
    return Optional.ofNullable(tone);
  }

  /** Whether it is left out where none of the chosen reports has it. */
  public boolean isOptional() {
    return optional;
  }
}
