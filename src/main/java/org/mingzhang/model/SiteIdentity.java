package org.mingzhang.model;

import java.util.Objects;

/**
 * Who publishes the site, as government websites must say on every page. Empty where not given; a
 * release refuses what is empty or a placeholder.
 *
 * @param domain SiteDomain
 * @param idCode SiteIDCode, ten digits
 * @param organizer 主办单位
 * @param contact 联系方式 of the organizer
 * @param icp ICP备案编号
 * @param policeRecord 公安机关备案编号
 * @param errorReportUrl the entrance “我为政府网站找错”
 * @param columnName ColumnName
 * @param columnType ColumnType
 */
public record SiteIdentity(
    String domain,
    String idCode,
    String organizer,
    String contact,
    String icp,
    String policeRecord,
    String errorReportUrl,
    String columnName,
    String columnType) {

  public static final SiteIdentity NONE =
      new SiteIdentity(null, null, null, null, null, null, null, null, null);

  public SiteIdentity {
    domain = Objects.requireNonNullElse(domain, "");
    idCode = Objects.requireNonNullElse(idCode, "");
    organizer = Objects.requireNonNullElse(organizer, "");
    contact = Objects.requireNonNullElse(contact, "");
    icp = Objects.requireNonNullElse(icp, "");
    policeRecord = Objects.requireNonNullElse(policeRecord, "");
    errorReportUrl = Objects.requireNonNullElse(errorReportUrl, "");
    columnName = Objects.requireNonNullElse(columnName, "");
    columnType = Objects.requireNonNullElse(columnType, "");
  }
}
