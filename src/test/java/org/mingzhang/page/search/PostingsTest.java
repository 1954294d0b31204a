package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingsTest {

  static List<List<Integer>> lists() {
    return List.of(
        List.of(0),
        List.of(7),
        List.of(0, 1, 2, 3),
        List.of(3, 5, 6, 7, 8, 9, 19),
        List.of(1, 3, 5, 7),
        List.of(35, 36, 72, 10_000));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void are_read_back(List<Integer> numbers) {
    assertThat(Postings.numbers(written(numbers))).containsExactly(numbers.toArray(Integer[]::new));
  }

  @Test
  void are_short_where_every_document_has_the_term() {
    assertThat(written(IntStream.range(0, 10_000).boxed().toList())).isEqualTo("0+7pr");
  }

  private static String written(List<Integer> numbers) {
    Postings postings = new Postings(numbers.get(0));
    numbers.subList(1, numbers.size()).forEach(postings::add);
    return postings.toString();
  }
}
