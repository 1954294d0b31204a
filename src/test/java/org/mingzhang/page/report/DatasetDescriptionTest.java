package org.mingzhang.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.License;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteIdentity;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.sentence.Lead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs learn of a report from its page. */
class DatasetDescriptionTest {

  private static final String BASE = "https://www.example.gov.cn/a/";

  @Test
  void says_what_it_is_whose_and_of_which_year() {
    ReportContext context = Reports.context(Reports.selfEvaluation());
    JsonNode json = json(context, config("某站", ""));

    assertThat(json.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(json.path("@type").asString()).isEqualTo("Dataset");
    assertThat(json.path("name").asString()).isEqualTo("某单位 2021年度绩效自评");
    assertThat(json.path("description").asString()).isEqualTo(new Lead(context).say());
    assertThat(json.path("temporalCoverage").asString()).isEqualTo("2021");
    assertThat(json.path("creator").path("name").asString()).isEqualTo("某单位");
    assertThat(json.path("variableMeasured").findValuesAsString("name"))
        .contains("年初预算数", "指标值", "完成值");
    assertThat(json.path("variableMeasured").findValuesAsString("unitText")).contains("万元");
  }

  @Test
  void names_addresses_only_where_the_site_has_one() {
    ReportContext context = Reports.context(Reports.selfEvaluation());

    JsonNode nowhere = json(context, config("某站", ""));
    assertThat(nowhere.has("url")).isFalse();
    assertThat(nowhere.has("distribution")).isFalse();

    JsonNode placed = json(context, config("某站", BASE));
    assertThat(placed.path("url").asString()).isEqualTo(BASE + "some-unit/2021/");
    assertThat(placed.path("distribution").findValuesAsString("contentUrl"))
        .contains(BASE + "some-unit/2021/report.json", BASE + "some-unit/2021/budget.csv");
  }

  @Test
  void leaves_out_what_nobody_said_and_names_the_license_that_is_given() {
    ReportContext context = Reports.context(Reports.empty(ReportKind.SELF_EVALUATION));
    JsonNode json = json(context, config("某站", ""));
    assertThat(json.has("license")).isFalse();
    assertThat(json.has("publisher")).isFalse();
    assertThat(json.has("datePublished")).isFalse();
    assertThat(json.has("variableMeasured")).isFalse();

    License license = new License("署名许可", "CC-BY-4.0", "https://example.org/by/4.0/");
    SiteConfig licensed =
        new SiteConfig(
            "某站", null, null, null, null, null, SiteIdentity.NONE, null, null, null, license, null);
    assertThat(json(context, licensed).path("license").asString())
        .isEqualTo("https://example.org/by/4.0/");
  }

  @Test
  void cannot_end_its_script() {
    ReportContext context = Reports.context(Reports.selfEvaluation());
    SiteConfig hostile = config("</script><script>alert(1)</script>", "");

    assertThat(new DatasetDescription(context, hostile).block().json().markup())
        .doesNotContain("<")
        .contains("u003C");
    assertThat(json(context, hostile).path("includedInDataCatalog").path("name").asString())
        .isEqualTo("</script><script>alert(1)</script>");
  }

  private static JsonNode json(ReportContext context, SiteConfig config) {
    return JsonMapper.builder()
        .build()
        .readTree(new DatasetDescription(context, config).block().json().markup());
  }

  private static SiteConfig config(String name, String baseUrl) {
    return new SiteConfig(name, null, null, baseUrl, null, null, SiteIdentity.NONE);
  }
}
