package org.mingzhang.read.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form merged into a data file changes what it says, and nothing else. */
class FormMergeTest {

  private static final String FILE =
      """
      # 本年度材料
      kind: self-evaluation
      year: 2023
      title: 某某区红十字会2023年度部门整体支出绩效自评表
      documents:
        - {id: form, title: 自评表, file: form.pdf}   # 附件

      # 钱
      budget:
        unit: 万元
        source: {document: form, section: 年度资金}
        rows:
          - id: total
            name: 年度资金总额
            role: total
            initial: 30   # 年初批复
            executed: 20
            note: 财政局批复
            parts:
              - {id: basic, name: 基本支出, role: basic, initial: 20, executed: 15}
              - id: old
                name: 旧项目
                role: item
                initial: 1

      indicators:
        rows:
          # 第一项
          - {id: training, class: 产出指标, name: 培训人次, target: ≥2000人次}
          - id: coverage
            class: 效益指标
            name: 覆盖率
            target: ≥50%
            actual: {printed: "100&", reading: 100%, reason: 原文把“%”印成“&”}

      claims:
        - {id: all-met, kind: all-met, printed: 全部完成, about: [indicators]}
      waivers:
        - {code: MZ-C101, address: budget.total.executed, reason: 原件如此}
      """;

  private static final String FORM =
      """
      部门整体支出绩效自评表|<|<|<
      单位：万元|||
      项目|年初预算数|全年执行数|执行率
      年度资金总额|30|28.5|95%
        基本支出|20|19|
        项目支出|10|9.5|
      一级指标|指标名称|指标值|完成值
      产出指标|培训人次|≥2000人次|2150人次
      效益指标|覆盖率|≥50%|100&
      满意度指标|满意度, 学员|≥90%|93%
      """;

  @TempDir Path folder;
  private ImportCase imports;

  @BeforeEach
  void unit() {
    imports = new ImportCase(folder);
    imports.data("2023.yaml", FILE.getBytes(UTF_8));
  }

  @Test
  void changesValuesWhereTheyStandAndAddsWhatIsNew() {
    imports.form(FORM);

    assertThat(imports.text())
        .isEqualTo(
            FILE.replace("      executed: 20\n", "      executed: 28.5\n      executionRate: 95%\n")
                .replace("initial: 20, executed: 15}", "initial: 20, executed: 19}")
                .replace(
                    "          initial: 1\n",
                    "          initial: 1\n"
                        + "        - id: project\n"
                        + "          name: 项目支出\n"
                        + "          role: project\n"
                        + "          initial: 10\n"
                        + "          executed: 9.5\n")
                .replace("target: ≥2000人次}", "target: ≥2000人次, actual: 2150人次}")
                .replace(
                    "原文把“%”印成“&”}\n",
                    "原文把“%”印成“&”}\n"
                        + "    - id: indicator-01\n"
                        + "      class: 满意度指标\n"
                        + "      name: 满意度, 学员\n"
                        + "      target: ≥90%\n"
                        + "      actual: 93%\n"));
  }

  @Test
  void tellsWhatTheFormDoesNotHaveAndKeepsIt() {
    imports.form(FORM);

    assertThat(imports.messages()).contains("data/office/2023.yaml:21:11: 提示 MZ-I060 数据文件中的“old”");
  }

  @Test
  void tellsWhenAReadingGoesWithItsPrint() {
    imports.form(FORM.replace("100&", "98%"));

    assertThat(imports.messages()).contains("警告 MZ-I062", "“98%”", "“100&”");
    assertThat(imports.text()).contains("actual: 98%\n").doesNotContain("100&");
  }

  @Test
  void saysWhatABlankCellLeavesAsItWas() {
    imports.form(FORM.replace("年度资金总额|30|28.5|", "年度资金总额|30|-|").replace("≥50%|100&", "≥50%|"));

    assertThat(imports.messages())
        .contains("Sheet1!C4: 提示 MZ-I063 这一格没有内容，数据文件中“total”的 executed（20）保留不动。")
        .contains("Sheet1!D9: 提示 MZ-I063 这一格没有内容，数据文件中“coverage”的 actual（100&）保留不动。");
    assertThat(imports.codes()).filteredOn("MZ-I063"::equals).hasSize(2);
    assertThat(imports.text()).contains("executed: 20\n", "printed: \"100&\"");
  }

  @Test
  void addsSectionsBeforeThoseThatFollow() {
    imports.form(
        """
        某某局自评表
        名称|预期目标|实际完成情况
        救护培训|两万人次|完成
        """);

    assertThat(imports.text())
        .contains(
            "      text: 两万人次\n      outcome: 完成\n\nindicators:\n",
            "\ngoals:\n  rows:\n    - id: goal-01\n");
    assertThat(imports.text().lines().toList()).containsAll(FILE.lines().toList());
  }

  @Test
  void anotherUnitOfMoneyIsAnError() {
    imports.form(FORM.replace("万元", "元"));

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("Sheet1!A3: 错误 MZ-I044");
  }

  @Test
  void twiceIsOnce() {
    imports.form(FORM);
    String once = imports.text();
    imports.data("2023.yaml", once.getBytes(UTF_8));

    imports.form(FORM);

    assertThat(imports.text()).isEqualTo(once);
  }

  @Test
  void idsOfAnotherYearAreKept() {
    imports.remove("2023.yaml");
    imports.data("2022.yaml", FILE.replace("2023", "2022").getBytes(UTF_8));

    imports.form(FORM.replace("100&", "97%"));

    assertThat(imports.text())
        .contains("id: training", "id: coverage", "id: total", "role: basic")
        .contains("year: 2023")
        .doesNotContain("claims", "旧项目");
  }

  @Test
  void jsonStaysJson() {
    imports.remove("2023.yaml");
    imports.data(
        "2023.json",
        """
        {
          "kind": "self-evaluation", "year": 2023, "title": "自评表",
          "indicators": {"rows": [
            {"id": "training", "class": "产出指标", "name": "培训人次", "target": "≥2000人次"}
          ]}
        }
        """
            .getBytes(UTF_8));

    imports.form(FORM.replace("100&", "97%"));

    assertThat(imports.text().lines().toList())
        .containsAll(List.of("{", "}"))
        .anyMatch(line -> line.contains("\"target\": \"≥2000人次\", \"actual\": \"2150人次\"}"))
        .anyMatch(line -> line.contains("\"budget\": {\"unit\": \"万元\""));
  }

  @Test
  void withoutLeaveNothingIsMerged() {
    imports.withoutMerge();
    imports.form(FORM);

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("data/office/2023.yaml: 错误 MZ-I046");
  }
}
