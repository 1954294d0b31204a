package org.mingzhang.measure.attainment;

/** 完成情况: what came of a target. */
public enum AttainmentState {
  /** 完成. */
  MET,
  /** 超额完成: met, and beyond the target. */
  EXCEEDED,
  /** 部分完成. */
  PARTLY_MET,
  /** 未完成. */
  NOT_MET,
  /** 未填报: there is a target and no actual. */
  NOT_REPORTED,
  /** 未设目标: there is an actual and no target. */
  NO_TARGET,
  /** 无法判定: both are there and cannot be held against each other. */
  NOT_ASSESSABLE;

  /** Whether a result was held against a target. */
  public boolean isAssessed() {
    return this == MET || this == EXCEEDED || this == PARTLY_MET || this == NOT_MET;
  }

  /** Whether the target was reached. */
  public boolean isMet() {
    return this == MET || this == EXCEEDED;
  }

  /** Whether a result was held against a target and fell short of it. */
  public boolean isMissed() {
    return this == PARTLY_MET || this == NOT_MET;
  }
}
