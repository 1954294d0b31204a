package org.mingzhang.model;

/** What a row of a budget table stands for, where the official forms give it a meaning. */
public enum RowRole {
  /** 合计, 总额: the row that its parts add up to. */
  TOTAL,
  /** 基本支出. */
  BASIC,
  /** 人员经费, a part of basic expenditure. */
  PERSONNEL,
  /** 公用经费, a part of basic expenditure. */
  OPERATING,
  /** 项目支出, all projects together. */
  PROJECT,
  /** One project, or one line below a subtotal. */
  ITEM,
  /** 年末结转结余: left over, no part of any total. */
  CARRY_OVER,
  /** 因公出国（境）费. */
  ABROAD,
  /** 公务用车购置及运行费. */
  VEHICLES,
  /** 公务用车购置费. */
  VEHICLE_PURCHASE,
  /** 公务用车运行费. */
  VEHICLE_OPERATION,
  /** 公务接待费. */
  RECEPTION,
  /** Anything else; the name says what. */
  OTHER
}
