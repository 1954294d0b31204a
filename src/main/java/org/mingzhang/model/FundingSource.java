package org.mingzhang.model;

/** 资金来源: where money comes from. */
public enum FundingSource {
  /** 财政拨款, all of it together, where a form does not say which budget. */
  FISCAL_APPROPRIATION,
  /** 一般公共预算. */
  GENERAL_PUBLIC_BUDGET,
  /** 政府性基金预算. */
  GOVERNMENT_FUND,
  /** 国有资本经营预算. */
  STATE_CAPITAL,
  /** 社会保险基金预算. */
  SOCIAL_INSURANCE,
  /** 财政专户管理资金. */
  SPECIAL_ACCOUNT,
  /** 上年结转资金. */
  CARRIED_FORWARD,
  /** 其他资金, 单位资金. */
  OTHER
}
