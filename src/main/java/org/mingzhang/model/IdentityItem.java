package org.mingzhang.model;

import java.util.function.Function;

/**
 * What a site says of itself on every page, in tags or in the footer, so that it can be demanded.
 */
public enum IdentityItem {
  /** 站点名称. */
  NAME("name", config -> config.name()),
  /** 站点简介. */
  DESCRIPTION("description", config -> config.description()),
  /** 关键词. */
  KEYWORDS("keywords", config -> String.join(",", config.keywords())),
  /** 网址. */
  BASE_URL("baseUrl", config -> config.baseUrl()),
  /** 网站域名. */
  DOMAIN("identity.domain", config -> config.identity().domain()),
  /** 网站标识码. */
  ID_CODE("identity.idCode", config -> config.identity().idCode()),
  /** 主办单位. */
  ORGANIZER("identity.organizer", config -> config.identity().organizer()),
  /** 联系方式. */
  CONTACT("identity.contact", config -> config.identity().contact()),
  /** ICP备案编号. */
  ICP("identity.icp", config -> config.identity().icp()),
  /** 公安机关备案编号. */
  POLICE_RECORD("identity.policeRecord", config -> config.identity().policeRecord()),
  /** 找错入口. */
  ERROR_REPORT_URL("identity.errorReportUrl", config -> config.identity().errorReportUrl()),
  /** 栏目名称. */
  COLUMN_NAME("identity.columnName", config -> config.identity().columnName()),
  /** 栏目类型. */
  COLUMN_TYPE("identity.columnType", config -> config.identity().columnType());

  private final String key;
  private final Function<SiteConfig, String> value;

  IdentityItem(String key, Function<SiteConfig, String> value) {
    this.key = key;
    this.value = value;
  }

  /** Its name in {@code site.yaml}. */
  public String key() {
    return key;
  }

  /** What the site says; empty when it says nothing. */
  public String of(SiteConfig config) {
    return value.apply(config);
  }
}
