package org.mingzhang.measure.disclosure;

/** 公开情况 of one item. */
public enum DisclosureState {
  /** 已公开: it is there, and not known to be late. */
  PUBLISHED,
  /** 逾期公开: it is there, and its day of publication lies after the last day. */
  LATE,
  /** 逾期未公开: it is not there, and the last day is over. */
  MISSING,
  /** 尚未公开: it is due and not there, and no day says that it should be. */
  NOT_YET_PUBLISHED,
  /** 免于公开, with its ground. */
  EXEMPT,
  /** 未列入应公开: nothing declares it due, and it is not there. */
  NOT_DUE
}
