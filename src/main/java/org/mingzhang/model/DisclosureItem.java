package org.mingzhang.model;

/** 应公开事项: what a unit may have to publish about a year. */
public enum DisclosureItem {
  /** 预算: what was given. */
  BUDGET,
  /** 绩效目标: what was promised for it. */
  TARGETS,
  /** 预算执行 (决算): what was spent. */
  EXECUTION,
  /** “三公”经费. */
  THREE_PUBLIC,
  /** 绩效自评: what came of it. */
  SELF_EVALUATION
}
