package org.mingzhang.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.check.Rule;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;

/**
 * What these rules find in the five published reports: what an auditor found by hand, nothing else.
 */
class MoneyOnRealUnitsTest {

  private static List<Finding> found;

  @BeforeAll
  static void judgeTheExampleSite() {
    List<String> codes = MoneyRules.all().stream().map(Rule::code).toList();
    found =
        SiteCheck.run(Path.of("").toAbsolutePath(), new Diagnostics()).findings().stream()
            .filter(finding -> codes.contains(finding.code()))
            .toList();
  }

  @Test
  void find_what_the_auditor_found_and_nothing_else() {
    assertThat(found.stream().filter(Finding::isOpen))
        .extracting(f -> f.unit() + " " + f.code() + " " + f.address() + " " + f.difference())
        .containsExactlyInAnyOrder(
            "gusu-red-cross MZ-C001 indicators.trainers.target ",
            "gusu-red-cross MZ-C001 indicators.home-coverage.actual ",
            "gusu-red-cross MZ-C001 results.experience-hall-investment.actual ",
            "gusu-red-cross MZ-C107 indicators.donations.actual 0.86 万元",
            "gusu-red-cross MZ-C115 staff.staff.count 2 名",
            "haidian-red-cross MZ-C111 budget.total.adjustment ",
            "haidian-red-cross MZ-C112 budget.carry-over.executed 32,260.00 元",
            "haidian-red-cross MZ-C114 assets.fixed.change 33,021.60 元",
            "lusong-red-cross MZ-C001 results.first-aid-trainees.actual ");
  }

  @Test
  void tell_which_reading_an_adjustment_rate_fits() {
    Finding rate = only("gusu-red-cross", "MZ-C119");
    assertThat(rate.outcome()).isEqualTo(Outcome.HOLDS);
    assertThat(holds(rate))
        .contains("7.6%", "22.81 万元 ÷ 300.09 万元 = 7.60%", "-21.01 万元", "-7%", "8.20%");
  }

  @Test
  void count_what_holds() {
    assertThat(held("gusu-red-cross", "MZ-C101")).hasSize(10);
    assertThat(held("gusu-red-cross", "MZ-C102")).hasSize(12);
    assertThat(held("gusu-red-cross", "MZ-C110")).hasSize(13);
    assertThat(held("haidian-red-cross", "MZ-C101")).hasSize(2);
    assertThat(held("haidian-red-cross", "MZ-C103")).hasSize(1);
    assertThat(held("haidian-red-cross", "MZ-C109")).hasSize(1);
    assertThat(held("lusong-red-cross", "MZ-C101")).hasSize(3);
    assertThat(held("minhang-red-cross", "MZ-C103")).hasSize(1);
    assertThat(found).noneMatch(finding -> finding.unit().equals("lukou-red-cross"));
  }

  private static Finding only(String unit, String code) {
    List<Finding> matching =
        found.stream().filter(f -> f.unit().equals(unit) && f.code().equals(code)).toList();
    assertThat(matching).hasSize(1);
    return matching.get(0);
  }

  private static List<Finding> held(String unit, String code) {
    return found.stream()
        .filter(f -> f.unit().equals(unit) && f.code().equals(code))
        .filter(f -> f.outcome() == Outcome.HOLDS)
        .toList();
  }

  private static String holds(Finding finding) {
    String pattern = new DiagnosticMessages(Locale.ROOT).text(finding.code(), "holds");
    return new MessageFormat(pattern, Locale.ROOT).format(finding.arguments().toArray());
  }
}
