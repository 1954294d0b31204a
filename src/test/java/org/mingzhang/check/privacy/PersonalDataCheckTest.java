package org.mingzhang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AllowedValue;
import org.mingzhang.model.AuthorText;
import org.mingzhang.model.IdentityItem;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteIdentity;
import org.mingzhang.read.SiteReader;

/** What is said about personal data, and what a release asks for. */
class PersonalDataCheckTest {

  private static final String FILE = "content/sample/2021/files/list.csv";
  private static final AuthorText LIST =
      AuthorText.ofFile(FILE, "名单\n甲，手机13800000000\n乙，13900000000\n");
  private static final SiteIdentity COMPLETE =
      new SiteIdentity(
          "www.sample.gov.cn",
          "1100000088",
          "样本区财政局",
          "010-12345678",
          "京ICP备12345678号",
          "京公网安备11010202000001号",
          "https://zfwzgl.www.gov.cn/exposure/jiucuo.html",
          "绩效信息公开",
          "政务公开");

  @Test
  void names_the_place_and_never_the_value() {
    List<Diagnostic> found = check(List.of());
    assertThat(found)
        .extracting(d -> d.location().toString())
        .containsExactly(FILE + ":2:5", FILE + ":3:3");
    assertThat(new DiagnosticPrinter(Locale.ROOT).print(found))
        .contains("138****0000", "139****0000", "sha256")
        .doesNotContain("13800000000")
        .doesNotContain("13900000000");
  }

  @Test
  void leaves_out_what_is_allowed_by_its_hash() {
    String hash = check(List.of()).get(0).arguments().get(1);
    assertThat(check(List.of(new AllowedValue(hash, "值班手机"))))
        .extracting(d -> d.location().line())
        .containsExactly(3);
  }

  @Test
  void warns_of_a_permission_that_nothing_needs() {
    assertThat(check(List.of(new AllowedValue("0".repeat(64), "旧手机"))))
        .extracting(Diagnostic::code)
        .contains("MZ-C708");
  }

  @Test
  void names_an_attachment_that_nobody_looked_into() {
    assertThat(PersonalDataCheck.unread(List.of("content/sample/2021/files/a.pdf")))
        .extracting(d -> d.code() + " " + d.location())
        .containsExactly("MZ-C709 content/sample/2021/files/a.pdf");
  }

  @Test
  void a_release_is_refused_while_a_warning_is_open() {
    List<Diagnostic> warning = check(List.of()).stream().skip(1).toList();
    assertThat(release(COMPLETE, warning)).containsExactly("MZ-C790");
    assertThat(release(COMPLETE, List.of())).isEmpty();
  }

  @Test
  void a_release_is_refused_while_the_identity_is_empty_or_a_placeholder() {
    SiteIdentity half =
        new SiteIdentity(
            "",
            COMPLETE.idCode(),
            "演示站点",
            "0512-00000000",
            COMPLETE.icp(),
            COMPLETE.policeRecord(),
            COMPLETE.errorReportUrl(),
            COMPLETE.columnName(),
            COMPLETE.columnType());
    assertThat(release(half, List.of())).containsExactly("MZ-C791", "MZ-C792", "MZ-C792");
    assertThat(release(SiteIdentity.NONE, List.of())).hasSize(9).containsOnly("MZ-C791");
  }

  @Test
  void which_items_a_release_demands_is_said_by_the_national_rule_set() {
    SiteConfig config = new SiteConfig("绩效信息公开", null, null, null, null, null, null);
    RuleSets ofOwn =
        new RuleSets(List.of(national(List.of(IdentityItem.NAME, IdentityItem.BASE_URL))));

    assertThat(ReleaseCheck.run(config, ofOwn, List.of(), new SourceMap()))
        .extracting(d -> d.code() + " " + d.arguments())
        .containsExactly("MZ-C791 [baseUrl]");
    assertThat(ReleaseCheck.run(config, RuleSets.NONE, List.of(), new SourceMap())).isEmpty();
  }

  private static RuleSet national(List<IdentityItem> siteIdentity) {
    return new RuleSet(
        "own", 1, "规则集", "依据", true, null, null, null, null, null, null, null, null, siteIdentity);
  }

  private static List<Diagnostic> check(List<AllowedValue> allowed) {
    return PersonalDataCheck.run(List.of(LIST), allowed, new SourceMap());
  }

  private static List<String> release(SiteIdentity identity, List<Diagnostic> found) {
    SiteConfig config = new SiteConfig("绩效信息公开", null, null, null, null, null, identity);
    RuleSets shipped =
        SiteReader.read(Path.of("src/test/resources/sites/three-years/input"), new Diagnostics())
            .site()
            .ruleSets();
    return ReleaseCheck.run(config, shipped, found, new SourceMap()).stream()
        .map(Diagnostic::code)
        .toList();
  }
}
