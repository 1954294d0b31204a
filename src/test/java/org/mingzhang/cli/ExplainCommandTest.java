package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Program;
import org.mingzhang.check.catalogue.RuleCatalogue;

class ExplainCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"MZ-C601", "mz-c601", "C601"})
  void tells_ground_example_and_remedy_of_a_rule(String code) {
    Program.Run run = Program.run("explain", code);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("MZ-C601 警告 得分与完成情况\n");
    assertThat(run.out()).contains("依据：", "示例：", "处理：").doesNotContain("{0}");
  }

  @Test
  void tells_the_sentences_of_any_other_code() {
    Program.Run run = Program.run("explain", "MZ-R044", "--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("MZ-R044 ").contains("Remedy:").doesNotContain("Ground:");
  }

  @Test
  void names_near_codes_when_there_is_none_of_that_name() {
    Program.Run run = Program.run("explain", "MZ-C699");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("没有代码“MZ-C699”", "MZ-C601");
  }

  @Test
  void lists_every_code_with_its_title() {
    Program.Run run = Program.run("explain");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).isSorted().allMatch(l -> l.matches("MZ-[A-Z]\\d{3} .+"));
    assertThat(RuleCatalogue.all()).allMatch(rule -> run.out().contains(rule.code() + " "));
  }
}
