package org.mingzhang.page.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.words.Words;

class GlossaryTest {

  private final Glossary glossary = new Glossary(Words.chinese());

  @Test
  void explainsEveryTermInASentence() {
    assertThat(terms())
        .hasSizeGreaterThan(30)
        .allSatisfy(term -> assertThat(term.text()).endsWith("。"))
        .allSatisfy(term -> assertThat(term.names()).doesNotContain(""));
    assertThat(terms()).extracting(Term::id).doesNotHaveDuplicates();
  }

  @Test
  void noNameBelongsToTwoTerms() {
    List<String> names = terms().stream().flatMap(term -> term.names().stream()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void findsATermByAnyOfItsNamesAndWithoutItsUnit() {
    assertThat(glossary.named("预算执行率（%）")).map(Term::id).contains("execution-rate");
    assertThat(glossary.named("预算合计数")).map(Term::id).contains("adjusted");
    assertThat(glossary.named("当年使用上年结余、结转及当年调整预算数")).isEmpty();
    assertThat(glossary.named("")).isEmpty();
  }

  private List<Term> terms() {
    return glossary.groups().stream().flatMap(g -> g.terms().stream()).toList();
  }

  @Test
  void linksEachTermOncePerPage() {
    assertThat(Stream.of("执行数", "实际支出").map(glossary::named).distinct()).hasSize(1);
  }
}
