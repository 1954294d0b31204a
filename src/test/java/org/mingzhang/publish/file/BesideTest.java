package org.mingzhang.publish.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void gives_what_came_of_the_task() throws IOException {
    assertThat(Beside.begin("some", () -> Thread.currentThread().getName()).end())
        .isEqualTo("some");
  }

  @Test
  void who_is_interrupted_waits_all_the_same_and_stays_so() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    Beside<Boolean> task = Beside.begin("some", () -> isReached(begun));
    Thread.currentThread().interrupt();
    begun.countDown();

    assertThat(task.end()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void every_failure_is_one_of_the_system_to_who_waits() {
    IOException refused = new IOException("refused");
    Beside<Void> refusing =
        Beside.begin(
            "some",
            () -> {
              throw refused;
            });
    Beside<Void> broken =
        Beside.begin(
            "some",
            () -> {
              throw new IllegalStateException();
            });

    assertThatThrownBy(refusing::end).isSameAs(refused);
    assertThatThrownBy(broken::end)
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private static boolean isReached(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
