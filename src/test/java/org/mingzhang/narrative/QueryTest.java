package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Query NOTE = Query.of("div.note", "note");

  @Test
  void finds_what_a_plain_look_finds_in_any_case() {
    Element body = Jsoup.parseBodyFragment("<DIV class='a  NOTE'>1</DIV><p class=note>2").body();

    assertThat(NOTE.in(body, Vocabulary.of(body)).eachText()).containsExactly("1");
  }

  @Test
  void finds_nothing_where_the_vocabulary_has_no_word_of_it() {
    Element body = Jsoup.parseBodyFragment("<div class=notes><p>note</p></div>").body();

    assertThat(NOTE.in(body, Vocabulary.of(body))).isEmpty();
  }

  @Test
  void a_word_may_be_the_name_of_an_element() {
    Element body = Jsoup.parseBodyFragment("<h4>1</h4><p>2").body();
    Query heading = Query.of("h3, h4", "h3", "h4");

    assertThat(heading.in(body, Vocabulary.of(body)).eachText()).containsExactly("1");
  }
}
