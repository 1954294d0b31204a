package org.mingzhang.model;

/** 报告类型. */
public enum ReportKind {
  /** 绩效目标申报: what is promised, before the year. */
  TARGETS,
  /** 绩效自评: what came of it, after the year. */
  SELF_EVALUATION
}
