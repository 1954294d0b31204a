package org.mingzhang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String NARRATIVE =
      """
      = 标题

      == 资金

      执行 figure:budget.total.executed[unit=元]。

      chart::phases[]

      .项目
      [cols="2,1",options="header"]
      |===
      |项目 |执行

      |维护
      |figure:budget.one.executed[]

      |===

      * 一项
      """;

  @Test
  void macrosBecomeNumbersAndChartsGo() {
    assertThat(PlainText.asciidoc(NARRATIVE))
        .doesNotContain("figure:", "chart::")
        .containsPattern("执行 \\d+\\.\\d{2} 万元。");
  }

  @Test
  void jbakeIsToldTypeAndStatus() {
    assertThat(PlainText.jbake(NARRATIVE))
        .startsWith("= 标题\n:jbake-type: page\n:jbake-status: published\n\n== 资金\n");
  }

  @Test
  void markdownHasTheSameParts() {
    assertThat(PlainText.markdown(NARRATIVE).replaceAll("\\d+\\.\\d+ 万元", "#"))
        .isEqualTo(
            """
            ---
            title: 标题
            ---

            ## 资金

            执行 #。


            **项目**

            |项目 |执行 |
            |---|---|
            |维护 |# |

            * 一项
            """);
  }
}
