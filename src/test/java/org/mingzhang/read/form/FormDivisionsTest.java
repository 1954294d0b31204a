package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that divide one amount twice, and forms whose columns are what the money is for. */
class FormDivisionsTest {

  private static final String BY_NATURE =
      """
      部门整体支出绩效自评表|<|<|<|<
      年度预算申请（万元）||年初预算数|全年预算数|全年执行数
      ^|年度资金总额|300|310|305
      ^|按收入性质分：||按支出性质分：|
      ^|其中：一般公共预算：284||其中：基本支出：|204
      ^|其他资金：|21|项目支出：|101
      """;

  private static final String BY_FUNCTION =
      """
      一般公共预算支出决算表|<|<|<|<
      |||单位：万元|<
      科目编码|科目名称|合计|基本支出|项目支出
      合计|<|305|204|101
      208|社会保障和就业支出|290|190|100
      20816|红十字事业|290|190|100
      2081601|行政运行|190|190|
      2081699|其他红十字事业支出|100||100
      221|住房保障支出|15|14|1
      """;

  @TempDir Path folder;

  @Test
  void bothSplitsBesideEachOtherUnderTheirOwnHeadings() {
    DrawnForm form = DrawnForm.of("unit-side-by-side");

    ImportCase imports = form.imported(folder, form.bytes());

    assertThat(imports.rows("funding"))
        .containsExactly("年度资金总额", " 一般公共预算", " 政府性基金", " 专户非税", " 其他资金");
    assertThat(imports.rows("budget")).containsExactly("年度资金总额", " 基本支出", " 项目支出");
    assertThat(imports.text()).contains("unit: 万元", "executed: 284.00", "executed: 204.00");
  }

  @Test
  void bothSplitsBelowTheTotalAreTheAmountThatBothAddUpTo() {
    ImportCase imports = imported(BY_NATURE);

    assertThat(imports.rows("budget")).containsExactly("年度资金总额", " 基本支出", " 项目支出");
    assertThat(imports.rows("funding")).containsExactly("一般公共预算", "其他资金");
    assertThat(imports.text()).contains("executed: 284", "executed: 21", "executed: 204");
    assertThat(imports.messages()).contains("Sheet1!B4: 提示 MZ-I064").contains("executed");
    assertThat(imports.codes()).doesNotContain("MZ-I030");
  }

  @Test
  void bothSplitsAreRefusedWhereTheyAddUpToNothing() {
    ImportCase imports = imported(BY_NATURE.replace("|204", "|203"));

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("Sheet1!B4: 错误 MZ-I065");
  }

  @Test
  void aMappingSaysWhichAmountTheSplitsAre() {
    ImportCase imports = new ImportCase(folder);
    imports.mapping("headings: [{heading: 按收入性质分, column: adjusted}]\n");

    imports.form(BY_NATURE.replace("|204", "|203"));

    assertThat(imports.text()).contains("adjusted: 284", "adjusted: 203");
  }

  @Test
  void bothSplitsOnTheirSide() {
    DrawnForm form = DrawnForm.of("targets-by-nature");

    ImportCase imports = form.imported(folder, form.bytes());

    assertThat(imports.rows("budget")).containsExactly("资金总额", " 基本支出", " 项目支出");
    assertThat(imports.rows("funding")).containsExactly("一般公共预算", "政府性基金拨款", "其他资金");
    assertThat(imports.text()).contains("unit: 万元", "initial: 305.00", "initial: 14.00");
    assertThat(imports.messages()).contains("Sheet1!B4: 提示 MZ-I035");
  }

  @Test
  void columnsOfUsesBecomePartsOfTheLowestRows() {
    ImportCase imports = imported(BY_FUNCTION);

    assertThat(imports.rows("functional"))
        .containsExactly(
            "合计",
            " 社会保障和就业支出",
            "  红十字事业",
            "   行政运行",
            "    基本支出",
            "   其他红十字事业支出",
            "    项目支出",
            " 住房保障支出",
            "  基本支出",
            "  项目支出");
    assertThat(imports.text())
        .contains("code: \"2081601\"", "id: function-03-basic", "role: project", "executed: 305")
        .doesNotContain("name: 合计}");
    assertThat(imports.messages()).contains("Sheet1!C3: 提示 MZ-I035").contains("提示 MZ-I037");
  }

  @Test
  void whatRowsAbovePrintOtherwiseThanThoseBelowIsTold() {
    ImportCase imports = imported(BY_FUNCTION.replace("合计|<|305|204|101", "合计|<|305|205|100"));

    assertThat(imports.messages())
        .contains("Sheet1!D4: 警告 MZ-I038 这一格是 205，而下级各行之和是 204")
        .contains("Sheet1!E4: 警告 MZ-I038");
    assertThat(imports.isRefused()).isFalse();
  }

  @Test
  void aTotalOfWhichNobodySaysWhatItIsIsAnError() {
    ImportCase imports = imported(BY_FUNCTION.replace("支出决算表", "支出表").replace("预算", ""));

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("Sheet1!C3: 错误 MZ-I036");
  }

  @Test
  void headingsOverTwoLinesSayWhichYearAndWhichAmount() {
    DrawnForm form = DrawnForm.of("functional-budget");

    ImportCase imports = form.imported(folder, form.bytes());

    assertThat(imports.text())
        .contains("priorYear: 280.00\n      initial: 305.00")
        .contains("- {id: priorYear, name: 2022年执行数}", "- {id: initial, name: 2023年预算数}")
        .doesNotContain("小计");
    assertThat(imports.codes()).doesNotContain("MZ-I035", "MZ-I030");
  }

  @Test
  void economicClassesAreDividedByStaffAndOperation() {
    DrawnForm form = DrawnForm.of("economic-budget");

    ImportCase imports = form.imported(folder, form.bytes());

    assertThat(imports.rows("economic"))
        .containsExactly(
            "合计",
            " 工资福利支出",
            "  基本工资",
            "   人员经费",
            "  津贴补贴",
            "   人员经费",
            " 商品和服务支出",
            "  办公费",
            "   公用经费");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2022年度部门整体支出绩效自评表|<|<|<~A1",
        "二〇二二年部门整体支出绩效自评表|<|<|<~A1",
        "２０２２年度部门整体支出绩效自评表|<|<|<~A1",
      })
  void theYearOfATitleMustBeTheYearThatIsImported(String title, String cell) {
    ImportCase imports = imported(BY_NATURE.replace("部门整体支出绩效自评表|<|<|<|<", title + "|<"));

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("Sheet1!" + cell + ": 错误 MZ-I051", "--year 2022");
  }

  @Test
  void theYearBelowATitleMustBeTheYearThatIsImported() {
    ImportCase imports = imported(BY_NATURE.replaceFirst("\n", "\n（2024年度）|<|<|<|<\n"));

    assertThat(imports.messages()).contains("Sheet1!A2: 错误 MZ-I051 表上写的是 2024 年");
  }

  @Test
  void oneOfSeveralYearsIsEnoughAndAMappingLetsAWrongOneStand() {
    String title = "部门整体支出绩效自评表|<|<|<|<";
    ImportCase published = imported(BY_NATURE.replace(title, "2023年度部门决算自评表（2024年公开）|<|<|<|<"));
    ImportCase misprinted = new ImportCase(folder);
    misprinted.mapping("ignore: [2022年度自评表]\n");
    misprinted.form(BY_NATURE.replace(title, "2022年度自评表|<|<|<|<"));

    assertThat(published.codes()).doesNotContain("MZ-I051");
    assertThat(misprinted.codes()).doesNotContain("MZ-I051");
  }

  private ImportCase imported(String drawing) {
    ImportCase imports = new ImportCase(folder);
    imports.form(drawing);
    return imports;
  }
}
