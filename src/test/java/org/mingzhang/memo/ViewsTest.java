package org.mingzhang.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private final Views views = new Views();
  private final List<String> made = new ArrayList<>();

  private record Words(String text) {}

  private record Length(int characters) {}

  @Test
  void a_view_is_made_when_it_is_first_asked_for_and_once() {
    assertThat(words()).isSameAs(words());

    assertThat(made).containsExactly("words");
  }

  @Test
  void a_view_may_be_made_of_another() {
    Length length =
        views.get(
            Length.class,
            () -> {
              made.add("length");
              return new Length(words().text().length());
            });

    assertThat(length.characters()).isEqualTo(2);
    assertThat(words().text()).isEqualTo("明账");
    assertThat(made).containsExactly("length", "words");
  }

  private Words words() {
    return views.get(
        Words.class,
        () -> {
          made.add("words");
          return new Words("明账");
        });
  }
}
