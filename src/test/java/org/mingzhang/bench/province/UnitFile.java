package org.mingzhang.bench.province;

/** The {@code unit.yaml} of a unit. */
final class UnitFile {

  private UnitFile() {}

  static String text(UnitFacts unit, ProvincePlan plan) {
    StringBuilder due = new StringBuilder();
    for (int i = 0; i < plan.yearsPerUnit(); i++) {
      int year = plan.firstYear() + i;
      due.append(
          "  - {year: %d, items: [execution, self-evaluation], approved: %d-08-10}\n"
              .formatted(year, year + 1));
    }
    return """
        name: %1$s
        shortName: %2$s
        region: {name: %3$s, code: "%4$s"}
        level: county
        kind: 行政事业单位
        duties:
          - 贯彻%5$s工作的法规政策，编制并实施本地的%5$s工作规划
          - 组织%5$s领域的公共服务，管理所属场所和设施
          - 开展%5$s领域的监督检查、业务培训和宣传
          - 办理上级交付的其他事项
        departments: [办公室, 业务科, 服务科]
        due:
        """
            .formatted(unit.name(), unit.shortName(), unit.region(), unit.code(), unit.field())
        + due;
  }
}
