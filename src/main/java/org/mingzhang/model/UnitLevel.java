package org.mingzhang.model;

/** 预算级次: the level of government whose budget a unit belongs to. */
public enum UnitLevel {
  CENTRAL,
  PROVINCIAL,
  MUNICIPAL,
  COUNTY,
  TOWNSHIP
}
