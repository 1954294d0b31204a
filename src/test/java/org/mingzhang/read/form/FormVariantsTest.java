package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official forms as regions print them. */
class FormVariantsTest {

  private static final String INDICATORS =
      """
      绩效指标|三级指标|指标值|完成值
      ^|培训人次|≥2000(人次)|2150人次
      """;

  @TempDir Path folder;
  private ImportCase imports;

  @BeforeEach
  void unit() {
    imports = new ImportCase(folder);
  }

  @Test
  void projectFormOfTheNationalRules() {
    imports.form(
        """
        项目支出绩效自评表|<|<|<|<|<|<|<
        （2023年度）|<|<|<|<|<|<|<
        项目名称|应急救护培训|<|<|<|<|<|<
        主管部门|某某区红十字会|<|<|实施单位|某某区救护中心|<|<
        项目资金（万元）||年初预算数|全年预算数(A)|全年执行数(B)|分值(10分)|执行率(B/A)|得分
        ^|年度资金总额|#50 as 0.00|#48.5 as 0.00|#47.3 as 0.00|10|#0.975257 as 0.00%|9.75
        ^|其中：当年财政拨款|#45 as 0.00|#45 as 0.00|#44.8 as 0.00|-|#0.995555 as 0.00%|-
        ^|      上年结转资金|#5 as 0.00|#3.5 as 0.00|#2.5 as 0.00|-|#0.714285 as 0.00%|-
        ^|      其他资金|-|-|-|-|-|-
        年度总体目标|预期目标|<|<|实际完成情况|<|<|<
        ^|培训居民两万人次|<|<|完成培训两万一千人次|<|<|<
        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        ^|产出指标|数量指标|培训人次|≥20000人次|21000人次|25|25
        ^|^|质量指标|考核合格率|≥90%|＝９３％|25|25
        ^|效益指标|社会效益指标|普及率|提升|提升|30|30
        ^|满意度指标|服务对象满意度|学员满意度|≥95%|94%|10|9.89
        总分|<|<|<|<|<|100|99.64
        注：1.其他资金包括社会捐赠。|<|<|<|<|<|<|<
        """);

    assertThat(imports.text())
        .contains("kind: self-evaluation", "unit: 万元", "name: 应急救护培训")
        .contains("competentDepartment: 某某区红十字会", "implementingUnit: 某某区救护中心")
        .contains("initial: 50.00", "executionRate: 97.53%", "fundingSource: carried-forward")
        .contains("text: 培训居民两万人次", "outcome: 完成培训两万一千人次")
        .contains("class: 产出指标", "dimension: 质量指标", "actual: ＝９３％", "score: 99.64")
        .doesNotContain("\"-\"", "注：");
    assertThat(imports.rows("projects")).containsExactly("应急救护培训", " 当年财政拨款", " 上年结转资金", " 其他资金");
    assertThat(imports.codes()).doesNotContain("MZ-I030");
  }

  @Test
  void targetsFormOfShanghai() {
    imports.year("2024");
    imports.form(
        """
        部门（单位）整体支出绩效目标申报表|<|<|<
        （2024年度）|<|<|<
        部门（单位）名称|某某区红十字会|<|<
        年度履职目标|目标名称|主要内容|<
        ^|宣传活动|传播红十字精神|<
        年度重点任务|任务名称|主要内容|<
        ^|救护培训|七年级全覆盖|<
        预算情况（元）|项目|预算金额|<
        ^|部门整体预算总额|#5513159.84 as #,##0.00|<
        ^|（1）基本支出|#4088773.84 as #,##0.00|<
        ^|（2）项目支出|#1424386 as #,##0.00|<
        分解目标|一级目标|二级目标|三级目标|指标目标值
        ^|产出指标|数量指标|演练场次|≥1.00(次)
        ^|^|^|培训场次|=14.00(个街镇)
        ^|效益指标|社会效益指标|知晓度|较2023年提升
        """);

    assertThat(imports.text())
        .contains("kind: targets", "unit: 元", "initial: 5,513,159.84", "target: ≥1.00(次)")
        .contains("target: =14.00(个街镇)", "role: basic", "role: project");
    assertThat(imports.rows("budget")).containsExactly("部门整体预算总额", " 基本支出", " 项目支出");
    assertThat(imports.rows("indicators")).containsExactly("演练场次", "培训场次", "知晓度");
  }

  @Test
  void unitFormWithThreeCellsForATarget() {
    imports.form(
        """
        部门整体支出绩效自评表|<|<|<|<|<|<
        单位：万元|<|<|<|<|<|<
        项目|年初预算数|全年预算数|全年执行数|执行率||
        年度资金总额|300.09|279.08|279.08|100%||
        其中：基本支出|260.84|242.83|242.83|100%||
        项目支出|39.25|36.25|36.25|100%||
        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值
        产出指标|数量指标|培训人次|≥|2000|人次|2150
        产出指标|数量指标|覆盖街镇|=|14|个街镇|14
        满意度指标|服务对象满意度|满意度|>=|90|%|95
        """);

    assertThat(imports.text())
        .contains("target: ≥2000人次", "actual: 2150人次", "target: =14个街镇", "target: \">=90%\"")
        .contains("actual: 95%");
    assertThat(imports.rows("budget")).containsExactly("年度资金总额", " 基本支出", " 项目支出");
    assertThat(imports.codes()).contains("MZ-I031");
  }

  @Test
  void columnsInAnotherOrderUnderOtherNames() {
    imports.form(
        """
        部门整体支出绩效自评表
        金额单位：元
        预算执行率|实际支出数|调整后预算数|年初预算|资金名称
        98%|980|1,000|900|预算资金总额
        权重|自评得分|偏差原因|完成值|目标值|指标名称|类别
        10|8|人手不足|80%|100%|上架率|产出指标
        """);

    assertThat(imports.text())
        .contains("initial: 900", "adjusted: 1,000", "executed: 980", "executionRate: 98%")
        .contains("name: 上架率", "deviationReason: 人手不足", "weight: 10", "score: 8");
  }

  @Test
  void incomeBesideExpenditure() {
    imports.form(
        """
        部门收支总表|<|<|<|<|<
        ||||单位：万元|
        收入|<|<|支出|<|<
        收入项目|行次|决算数|支出项目|行次|决算数
        一、一般公共预算财政拨款收入|1|100.5|一、社会保障和就业支出|31|80.5
        二、政府性基金预算财政拨款收入|2|-|二、卫生健康支出|32|20.00
        本年收入合计|27|100.5|本年支出合计|57|100.5
        """);

    assertThat(imports.rows("funding")).containsExactly("一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "本年收入合计");
    assertThat(imports.rows("functional")).containsExactly("社会保障和就业支出", "卫生健康支出", "本年支出合计");
    assertThat(imports.text()).contains("executed: 80.5", "fundingSource: general-public-budget");
    assertThat(imports.codes()).doesNotContain("MZ-I030");
  }

  @Test
  void threePublicExpensesOnTheirSide() {
    imports.form(
        """
        一般公共预算财政拨款“三公”经费支出决算表|<|<|<|<|<|<|<|<|<|<|<
        单位：万元|<|<|<|<|<|<|<|<|<|<|<
        预算数|<|<|<|<|<|决算数|<|<|<|<|<
        合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费|合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费
        ^|^|小计|公务用车购置费|公务用车运行费|^|^|^|小计|公务用车购置费|公务用车运行费|^
        5.00|0|4.00|0|4.00|1.00|3.20|0|3.00|0|3.00|0.20
        """);

    assertThat(imports.rows("threePublic"))
        .containsExactly("合计", " 因公出国（境）费", " 公务用车购置及运行费", "  公务用车购置费", "  公务用车运行费", " 公务接待费");
    assertThat(imports.text())
        .contains("initial: 5.00", "executed: 3.20", "role: vehicle-operation", "role: reception");
  }

  @Test
  void severalSheetsAndFormulas() {
    imports.form(
        new Workbooks()
            .sheet(
                "资金",
                """
                部门整体支出绩效自评表
                单位：万元
                项目|年初预算数|全年执行数
                合计|=SUM(B5:B6) is 30 as 0.00|=SUM(C5:C6) is 28.5 as 0.00
                  基本支出|#20 as 0.00|#19 as 0.00
                  项目支出|#10 as 0.00|#9.5 as 0.00
                """)
            .sheet("指标", INDICATORS));

    assertThat(imports.text()).contains("initial: 30.00", "executed: 28.50", "actual: 2150人次");
  }

  @Test
  void rowsOfProjectsWithTheirContent() {
    imports.year("2024");
    imports.form(
        """
        2024年部门预算项目支出表
        金额单位：万元
        项目名称|主要内容|年初预算数
        合计||328.50
        　红十字业务费|网站维护|40
        　应急救护|取证培训|140
        """);

    assertThat(imports.rows("projects")).containsExactly("合计", " 红十字业务费", " 应急救护");
    assertThat(imports.text()).contains("content: 网站维护", "kind: targets");
  }

  @Test
  void linesBrokenToFitTheirCells() {
    imports.form(
        """
        部门整体支出绩效自评表
        一级\\n指标|三级\\n指标|年度\\n指标值|实际\\n完成值|偏差原因
        产出\\n指标|培训\\n人次|≥2000\\n人次|2150人次|一是人多\\n二是场次多
        """);

    assertThat(imports.text())
        .contains("class: 产出指标", "name: 培训人次", "target: ≥2000人次")
        .contains("deviationReason: \"一是人多\\n二是场次多\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void csvInBothEncodings(String charset) {
    String csv =
        """
        部门整体支出绩效自评表,,,
        一级指标,三级指标,指标值,完成值
        产出指标,"培训,人次",≥2000人次,'=2150人次
        ,演练场次,≥1场,1场
        """;

    imports.csv(csv.getBytes(Charset.forName(charset)));

    assertThat(imports.text()).contains("name: 培训,人次", "actual: =2150人次", "class: 产出指标");
    assertThat(imports.codes()).contains("MZ-I032");
    assertThat(new String(imports.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(imports.text());
  }

  @Test
  void aMappingSettlesWhatAFormLeavesOpen() {
    imports.mapping(
        """
        unit: 万元
        headings:
          - {heading: 当年批复金额, column: initial}
          - {heading: 上级补助, column: superior}
        tables:
          - {label: 二、资金, section: budget}
        rows:
          - {name: 全部资金, id: everything, role: total}
        readings:
          - {printed: "100&", reading: 100%, reason: 原文把“%”印成“&”}
        ignore: [是否核心]
        """);

    imports.form(
        """
        某某局自评表|<|<|<|<
        二、资金|名称|当年批复金额|上级补助|是否核心
        ^|全部资金|12.5|1.8|是
        指标名称|目标值|完成值||
        覆盖率|≥50%|100&||
        """);

    assertThat(imports.text())
        .contains("id: everything", "role: total", "initial: 12.5", "superior: 1.8")
        .contains("actual: {printed: 100&, reading: 100%, reason: 原文把“%”印成“&”}");
    assertThat(imports.codes()).doesNotContain("MZ-I041", "MZ-R030");
  }
}
