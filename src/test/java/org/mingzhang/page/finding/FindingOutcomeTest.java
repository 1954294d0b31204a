package org.mingzhang.page.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.words.Words;

/** A word for what is the matter: a leftover is not a wrong number. */
class FindingOutcomeTest {
  private static final Words WORDS = Words.chinese();

  @ParameterizedTest
  @CsvSource({
    "MZ-C101, 数字不符",
    "MZ-C115, 超出限额",
    "MZ-C204, 缺少内容",
    "MZ-C207, 缺少说明",
    "MZ-C206, 无法比较",
    "MZ-C303, 说法不一",
    "MZ-C402, 残留文字",
    "MZ-C403, 文字差错",
    "MZ-C504, 缺少依据",
    "MZ-C601, 评分不符",
    "MZ-C001, 解读"
  })
  void the_rule_says_what_is_the_matter(String code, String word) {
    assertThat(FindingOutcome.say(broken(code, Severity.WARNING), WORDS)).isEqualTo(word);
  }

  @Test
  void what_an_editor_explained_keeps_its_word() {
    Finding waived = broken("MZ-C207", Severity.WARNING).waived("原件如此");
    assertThat(FindingOutcome.say(waived, WORDS)).isEqualTo("缺少说明，编者已说明");
  }

  @Test
  void a_note_is_no_problem() {
    assertThat(FindingOutcome.say(broken("MZ-C406", Severity.NOTE), WORDS)).isEqualTo("提示");
  }

  @Test
  void problems_are_counted_by_what_is_the_matter() {
    List<Finding> findings =
        List.of(
            broken("MZ-C207", Severity.WARNING).waived("原件如此"),
            broken("MZ-C101", Severity.WARNING),
            broken("MZ-C208", Severity.WARNING),
            broken("MZ-C406", Severity.NOTE));
    assertThat(FindingOutcome.matters(findings, WORDS)).isEqualTo("数字不符 1 项，缺少说明 2 项");
  }

  private static Finding broken(String code, Severity severity) {
    return new Finding(
        code,
        Outcome.BROKEN,
        severity,
        "some-unit",
        "2021",
        SourceLocation.of("data/some-unit/2021.yaml"),
        "budget.total.executed",
        List.of(),
        List.of(),
        "",
        "");
  }
}
