package org.mingzhang.read.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;
import org.mingzhang.model.Reference;
import org.mingzhang.model.Reference.Kind;

class ProseScannerTest {

  @Test
  void findsMacrosWithTheirPlaces() {
    Narrative narrative =
        scan(
            """
            = 二〇二一年
            :toc: macro

            == 资金
            执行 figure:budget.total.executed[unit=元]，共 figure:summary.projects.total[] 项。

            chart::structure[]
            table::budget[]
            findings::[]
            """);
    assertThat(narrative.references())
        .containsExactly(
            new Reference(Kind.FIGURE, "budget.total.executed", 5, 4),
            new Reference(Kind.FIGURE, "summary.projects.total", 5, 43),
            new Reference(Kind.CHART, "structure", 7, 1),
            new Reference(Kind.TABLE, "budget", 8, 1),
            new Reference(Kind.FINDINGS, "", 9, 1));
    assertThat(narrative.spans())
        .contains(
            new ProseSpan("= 二〇二一年", 1),
            new ProseSpan("执行 \uFFFC，共 \uFFFC 项。", 5),
            new ProseSpan("\uFFFC", 7))
        .noneMatch(span -> span.text().contains("toc"));
  }

  @Test
  void macrosInTableCellsAndListsCount() {
    Narrative narrative =
        scan("|===\n|甲 |figure:a.b.c[]\n|===\n\n* figure:d.e.f[]\n  * figure:g.h.i[]\n");
    assertThat(narrative.references())
        .extracting(Reference::target)
        .containsExactly("a.b.c", "d.e.f", "g.h.i");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "----\nfigure:a.b[]\nchart::x[]\n----\n",
        "....\nfigure:a.b[]\n....\n",
        "++++\nfigure:a.b[]\n++++\n",
        "////\nfigure:a.b[]\n////\n",
        "```yaml\nfigure:a.b[]\n```\n",
        "// figure:a.b[]\n",
        "[source,yaml]\nfigure:a.b[]\n",
        "[source,yaml]\n----\nfigure:a.b[]\n----\n",
        "[comment]\nfigure:a.b[]\n",
        "[comment]\n--\nfigure:a.b[]\n--\n",
        " figure:a.b[]\n",
        "\\figure:a.b[]\n",
        "+figure:a.b[]+\n",
        "`+figure:a.b[]+`\n",
        "+++figure:a.b[]+++\n",
        "pass:[figure:a.b[\\]]\n",
        "\\chart::x[]\n",
        "文中 chart::x[] 不是块\n",
        "configure:a.b[]\n",
        ":attribute: figure:a.b[]\n"
      })
  void whatIsNotAMacroIsNoReference(String text) {
    assertThat(scan(text).references()).isEmpty();
  }

  @Test
  void commentsAndAttributesAreNotSeenAndListingsAre() {
    Narrative narrative =
        scan(
            """
            :name: 一 \\
            二
            // 三
            ////
            四
            ////
            [.lead]
            .五
            六
            ----
            七
            ----
            ifdef::x[]
            include::y.adoc[]
            '''
            """);
    assertThat(narrative.spans())
        .containsExactly(new ProseSpan(".五", 8), new ProseSpan("六", 9), new ProseSpan("七", 11));
  }

  @Test
  void anUnclosedBlockEndsWithTheFile() {
    assertThat(scan("----\nfigure:a.b[]\n").references()).isEmpty();
    assertThat(scan("----\n----\nfigure:a.b[]\n").references()).hasSize(1);
  }

  @Test
  void manySignsTakeNoTime() {
    String line = "+".repeat(20_000) + "figure:a[" + "\\".repeat(20_000);
    assertThat(scan(line).spans()).hasSize(1);
  }

  private static Narrative scan(String text) {
    return ProseScanner.scan("content/a/2021.adoc", "a", "2021", text);
  }
}
