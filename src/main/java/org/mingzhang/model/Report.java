package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 年度公开材料: what one unit published about one year. Everything but its identity is optional.
 *
 * @param unit slug of the unit
 * @param year the budget year
 * @param kind targets or self-evaluation
 * @param title the title as printed
 * @param form name of the official form it follows, as printed; empty when it follows none
 * @param ruleSet id of the rule set that scores it; empty for the default of its region
 * @param dates its days
 * @param documents what it rests on
 * @param budget 预算与支出
 * @param funding 收入与资金来源
 * @param functional 功能分类
 * @param economic 经济分类
 * @param threePublic “三公”经费
 * @param projects projects listed by themselves; those inside the budget's tree stay there
 * @param staff 编制与人员
 * @param assets 资产
 * @param goals 年度目标
 * @param tasks 年度重点任务
 * @param managementGoals goals of management that a form names without a measurable target
 * @param indicators 绩效指标
 * @param results results reported without a target
 * @param problems 存在问题
 * @param improvements 改进措施
 * @param evaluation the result it gives itself
 * @param claims what it claims about itself
 * @param remarks odd prints
 * @param waivers findings that an editor lets stand, with the reason
 * @param corrections of its figures since it was published
 */
public record Report(
    String unit,
    FiscalYear year,
    ReportKind kind,
    String title,
    String form,
    String ruleSet,
    ReportDates dates,
    List<SourceDocument> documents,
    BudgetTable budget,
    BudgetTable funding,
    BudgetTable functional,
    BudgetTable economic,
    BudgetTable threePublic,
    BudgetTable projects,
    StaffTable staff,
    AssetTable assets,
    StatementList goals,
    StatementList tasks,
    StatementList managementGoals,
    IndicatorTable indicators,
    IndicatorTable results,
    StatementList problems,
    StatementList improvements,
    Evaluation evaluation,
    List<Claim> claims,
    List<Remark> remarks,
    List<Waiver> waivers,
    List<Correction> corrections) {

  public Report {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    form = Objects.requireNonNullElse(form, "");
    ruleSet = Objects.requireNonNullElse(ruleSet, "");
    dates = Objects.requireNonNullElse(dates, ReportDates.NONE);
    documents = documents == null ? List.of() : List.copyOf(documents);
    budget = Objects.requireNonNullElse(budget, BudgetTable.NONE);
    funding = Objects.requireNonNullElse(funding, BudgetTable.NONE);
    functional = Objects.requireNonNullElse(functional, BudgetTable.NONE);
    economic = Objects.requireNonNullElse(economic, BudgetTable.NONE);
    threePublic = Objects.requireNonNullElse(threePublic, BudgetTable.NONE);
    projects = Objects.requireNonNullElse(projects, BudgetTable.NONE);
    staff = Objects.requireNonNullElse(staff, StaffTable.NONE);
    assets = Objects.requireNonNullElse(assets, AssetTable.NONE);
    goals = Objects.requireNonNullElse(goals, StatementList.NONE);
    tasks = Objects.requireNonNullElse(tasks, StatementList.NONE);
    managementGoals = Objects.requireNonNullElse(managementGoals, StatementList.NONE);
    indicators = Objects.requireNonNullElse(indicators, IndicatorTable.NONE);
    results = Objects.requireNonNullElse(results, IndicatorTable.NONE);
    problems = Objects.requireNonNullElse(problems, StatementList.NONE);
    improvements = Objects.requireNonNullElse(improvements, StatementList.NONE);
    evaluation = Objects.requireNonNullElse(evaluation, Evaluation.NONE);
    claims = claims == null ? List.of() : List.copyOf(claims);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
    waivers = waivers == null ? List.of() : List.copyOf(waivers);
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
  }

  /** The table of that section; {@link BudgetTable#NONE} when the report has none. */
  public BudgetTable table(BudgetSection section) {
    return switch (section) {
      case BUDGET -> budget;
      case FUNDING -> funding;
      case FUNCTIONAL -> functional;
      case ECONOMIC -> economic;
      case THREE_PUBLIC -> threePublic;
      case PROJECTS -> projects;
    };
  }

  /**
   * Every project of the report, whether listed by itself or inside the budget's tree. The form of
   * a single project has no list: there its top row is the project.
   */
  public List<BudgetRow> allProjects() {
    List<BudgetRow> items =
        (projects.isEmpty() ? budget : projects)
            .flatten()
            .filter(row -> row.role() == RowRole.ITEM)
            .toList();
    return items.isEmpty() ? projects.rows() : items;
  }

  /** The document of that id; empty when the report names none such. */
  public Optional<SourceDocument> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** Indicators and results together, in printed order. */
  public Stream<Indicator> indicatorsAndResults() {
    return Stream.concat(indicators.rows().stream(), results.rows().stream());
  }

  /** The path of the data file this report was read from, below the site's folder, less suffix. */
  public String path() {
    return "data/" + unit + "/" + year;
  }
}
