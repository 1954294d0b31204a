package org.mingzhang.bench.province;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The budget of one year: twelve rows whose sums are right. */
record Budget(BudgetRow total) {

  private static final List<String> PROJECTS =
      List.of("业务运行保障", "基层服务能力建设", "宣传教育活动", "信息系统维护", "设施设备更新", "人才队伍培训", "监督检查工作");

  /** Ids of the single projects, in the order of the rows. */
  static List<String> projectIds() {
    return IntStream.rangeClosed(1, PROJECTS.size()).mapToObj(i -> "project-" + i).toList();
  }

  static String nameOf(String projectId) {
    return PROJECTS.get(projectIds().indexOf(projectId));
  }

  /**
   * @param size of the unit: the usual amount of one project in hundredths of 万元
   */
  static Budget drawn(Draw draw, long size) {
    List<BudgetRow> items = new ArrayList<>();
    for (int i = 0; i < PROJECTS.size(); i++) {
      items.add(row(draw, projectIds().get(i), PROJECTS.get(i), "item", draw.share(size, 40, 160)));
    }
    BudgetRow basic =
        BudgetRow.sum(
            "basic",
            "基本支出",
            "basic",
            List.of(
                row(draw, "personnel", "人员经费", "personnel", draw.share(size, 700, 900)),
                row(draw, "operating", "公用经费", "operating", draw.share(size, 90, 150))));
    BudgetRow project = BudgetRow.sum("project", "项目支出", "project", items);
    return new Budget(BudgetRow.sum("total", "预算资金总额", "total", List.of(basic, project)));
  }

  private static BudgetRow row(Draw draw, String id, String name, String role, long initial) {
    long change = draw.chance(40) ? draw.share(initial, -12, 12) : 0;
    long executed = draw.chance(35) ? initial + change : draw.share(initial + change, 93, 100);
    return new BudgetRow(id, name, role, initial, change, executed, List.of());
  }
}
