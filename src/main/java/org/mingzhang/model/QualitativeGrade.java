package org.mingzhang.model;

/** The three grades in which indicators in words are judged. */
public enum QualitativeGrade {
  /** 达成年度指标. */
  MET,
  /** 部分达成年度指标并具有一定效果. */
  PARTLY_MET,
  /** 未达成年度指标且效果较差. */
  NOT_MET
}
