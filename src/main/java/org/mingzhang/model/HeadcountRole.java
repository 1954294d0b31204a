package org.mingzhang.model;

/** What a row of the staff table counts. */
public enum HeadcountRole {
  /** 编制. */
  POSTS,
  /** 在职人员. */
  STAFF,
  /** A part of the staff, by rank for example. */
  PART,
  /** 离退休人员. */
  RETIRED,
  /** 内设机构. */
  DEPARTMENTS,
  /** 下属单位. */
  SUB_UNITS,
  OTHER
}
