package org.mingzhang.model.form;

import java.util.List;

/** What a form asks for outside its tables: a label, and the answer in the cell behind it. */
public enum FormField {
  UNIT_NAME("单位名称", "部门名称", "部门单位名称", "预算部门名称", "填报单位", "预算单位", "编制单位", "填报部门", "预算部门"),
  PROJECT_NAME("项目名称"),
  COMPETENT("主管部门", "主管单位", "项目主管部门"),
  IMPLEMENTING("实施单位", "项目单位", "项目实施单位", "实施部门"),
  TOTAL_SCORE("总分", "自评总分", "合计得分", "综合得分", "总得分"),
  GRADE("等级", "评价等级", "自评等级", "绩效等级", "评价结论", "自评结论");

  private final String label;
  private final List<String> synonyms;

  FormField(String label, String... synonyms) {
    this.label = label;
    this.synonyms = List.of(synonyms);
  }

  /** As our forms print it. */
  public String label() {
    return label;
  }

  /** What other regions print; compared without brackets, spaces and signs. */
  public List<String> synonyms() {
    return synonyms;
  }
}
