package org.mingzhang.publish.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkersTest {

  @Test
  void each_result_belongs_to_its_task() throws IOException {
    try (Workers workers = new Workers()) {
      List<Workers.Result<Integer>> results =
          IntStream.range(0, 100).mapToObj(i -> workers.give(() -> i * i)).toList();
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(i * i);
      }
    }
  }

  @Test
  void one_that_takes_long_keeps_nobody_else() throws IOException {
    CountDownLatch others = new CountDownLatch(1);
    try (Workers workers = new Workers()) {
      Workers.Result<Boolean> first = workers.give(() -> await(others));
      if (Workers.number() > 1) {
        workers.give(() -> 1).get();
      }
      others.countDown();
      assertThat(first.get()).isTrue();
    }
  }

  @Test
  void a_failure_is_that_of_its_task_alone() throws IOException {
    try (Workers workers = new Workers()) {
      Workers.Result<Object> bad = workers.give(() -> refuse("disk"));
      Workers.Result<Integer> good = workers.give(() -> 1);
      assertThatThrownBy(bad::get).isInstanceOf(IOException.class).hasMessage("disk");
      assertThat(good.get()).isEqualTo(1);
    }
  }

  @Test
  void nothing_is_under_way_when_they_are_closed() {
    AtomicInteger underWay = new AtomicInteger();
    try (Workers workers = new Workers()) {
      for (int i = 0; i < 50; i++) {
        workers.give(() -> work(underWay));
      }
    }
    assertThat(underWay).hasValue(0);
  }

  @Test
  void of_several_failures_the_first_in_order_is_told() {
    List<Integer> things = new ArrayList<>(List.of(0, 1, 2, 3));
    assertThatThrownBy(() -> AtOnce.each(things, i -> i < 2 ? i : refuse("no " + i)))
        .isInstanceOf(IOException.class)
        .hasMessage("no 2");
  }

  private static Object refuse(String why) throws IOException {
    throw new IOException(why);
  }

  private static boolean await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static int work(AtomicInteger underWay) {
    underWay.incrementAndGet();
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return underWay.decrementAndGet();
  }
}
