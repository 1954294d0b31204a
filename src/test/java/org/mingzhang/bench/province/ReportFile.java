package org.mingzhang.bench.province;

import static org.mingzhang.bench.province.BudgetRow.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The data file of a report. */
final class ReportFile {

  private final ReportFacts facts;
  private final StringBuilder yaml = new StringBuilder(16_384);

  private ReportFile(ReportFacts facts) {
    this.facts = facts;
  }

  static String text(ReportFacts facts) {
    ReportFile file = new ReportFile(facts);
    file.head();
    file.budget();
    file.funding();
    file.staffAndAssets();
    file.indicators();
    file.words();
    return file.yaml.toString();
  }

  private void head() {
    int year = facts.year();
    add(
        """
        kind: self-evaluation
        year: %1$d
        title: %2$s%1$d年度部门整体支出绩效自评报告
        form: 部门整体支出绩效自评表
        dates: {approved: %3$d-08-10, signed: %3$d-08-15, published: %3$d-08-2%4$d}
        documents:
          - {id: report, title: %2$s%1$d年度部门整体支出绩效自评报告, publisher: %2$s, year: "%1$d"}
        """,
        year, facts.unit().name(), year + 1, facts.staff() % 10);
  }

  private void budget() {
    add(
        """
        budget:
          unit: 万元
          source: {document: report, section: 自评表 · 预算执行}
          columns:
            - {id: initial, name: 年初预算数}
            - {id: adjustment, name: 调整数}
            - {id: adjusted, name: 全年预算数}
            - {id: executed, name: 执行数}
            - {id: executionRate, name: 预算执行率}
          rows:
        """);
    row(facts.budget().total(), "    ");
  }

  private void row(BudgetRow row, String indent) {
    boolean isTotal = row.role().equals("total");
    long executed = row.executed() + (isTotal && facts.slip() == Slip.TOTAL ? 27 : 0);
    boolean isMisprinted = row.role().equals("personnel") && facts.slip() == Slip.RATE;
    add(
        "%s- id: %s\n%s  name: %s\n%s  role: %s\n",
        indent, row.id(), indent, row.name(), indent, row.role());
    add("%s  initial: %s\n", indent, printed(row.initial()));
    add("%s  adjustments: {adjustment: %s}\n", indent, printed(row.change()));
    add("%s  adjusted: %s\n", indent, printed(row.adjusted()));
    add("%s  executed: %s\n", indent, printed(executed));
    add("%s  executionRate: %s\n", indent, isMisprinted ? "88.88%" : row.rate());
    if (isTotal) {
      add(
          "%s  weight: 10\n%s  score: %s\n",
          indent, indent, facts.executionScore().toPlainString());
    }
    if (!row.parts().isEmpty()) {
      add("%s  parts:\n", indent);
      row.parts().forEach(part -> row(part, indent + "    "));
    }
  }

  private void funding() {
    BudgetRow total = facts.budget().total();
    add(
        """
        funding:
          unit: 万元
          source: {document: report, section: 收入情况}
          columns:
            - {id: initial, name: 年初预算数}
            - {id: adjusted, name: 全年预算数}
          rows:
            - id: total
              name: 收入合计
              role: total
              initial: %1$s
              adjusted: %2$s
              parts:
                - {id: general-public, name: 一般公共预算, fundingSource: general-public-budget, initial: %1$s, adjusted: %2$s}
        """,
        printed(total.initial()), printed(total.adjusted()));
  }

  private void staffAndAssets() {
    long opening = facts.opening() + (facts.slip() == Slip.OPENING ? 350 : 0);
    add(
        """
        staff:
          asOf: %1$d-12-31
          source: {document: report, section: 单位概况}
          rows:
            - {id: posts, name: 编制, role: posts, count: %2$d人}
            - {id: staff, name: 在职人员, role: staff, count: %3$d人}
        assets:
          unit: 万元
          asOf: %1$d-12-31
          source: {document: report, section: 资产情况}
          rows:
            - {id: total, name: 资产总额, opening: %4$s, change: %5$s, closing: %6$s}
        """,
        facts.year(),
        facts.staff() + 4,
        facts.staff(),
        printed(opening),
        printed(facts.closing() - opening),
        printed(facts.closing()));
  }

  private void indicators() {
    add("indicators:\n  source: {document: report, section: 自评表 · 绩效指标}\n  rows:\n");
    List<String> projects = Budget.projectIds();
    for (int i = 0; i < facts.indicators().size(); i++) {
      Indicator indicator = facts.indicators().get(i);
      IndicatorKind kind = indicator.kind();
      add(
          "    - {id: %s, class: %s, dimension: %s, name: %s, task: %s, target: %s, actual: %s, weight: %d, score: %s%s}\n",
          kind.id(),
          kind.className(),
          kind.dimension() + "指标",
          kind.name(),
          Budget.nameOf(projects.get(i % projects.size())),
          indicator.target(),
          indicator.actual(),
          kind.weight(),
          indicator.score().toPlainString(),
          indicator.reason().isEmpty() ? "" : ", deviationReason: " + indicator.reason());
    }
    BigDecimal slip = facts.slip() == Slip.SCORE ? BigDecimal.ONE : BigDecimal.ZERO;
    add(
        "evaluation: {score: %s, grade: 优, source: {document: report, section: 自评结论}}\n",
        facts.score().subtract(slip).toPlainString());
  }

  private void words() {
    String field = facts.unit().field();
    add(
        """
        goals:
          source: {document: report, section: 年度目标}
          rows:
            - {id: services, name: 公共服务, text: 提高%1$s服务的覆盖面和办理质量，方便群众就近办事。}
            - {id: foundation, name: 基层基础, text: 改善%1$s领域的服务场所和设备，加强基层队伍。}
        problems:
          source: {document: report, section: 存在问题}
          rows:
            - {id: schedule, text: 个别项目前期准备不够充分，支出进度前低后高。}
            - {id: indicators, text: 部分指标的设定偏于保守，对效果的衡量还不够具体。}
        improvements:
          source: {document: report, section: 改进措施}
          rows:
            - {id: preparation, text: 提前完成项目论证和采购准备，按月通报支出进度。}
            - {id: measuring, text: 结合历年完成情况修订指标，增加反映服务效果的内容。}
        """,
        field);
  }

  private void add(String text, Object... values) {
    yaml.append(values.length == 0 ? text : String.format(Locale.ROOT, text, values));
  }
}
