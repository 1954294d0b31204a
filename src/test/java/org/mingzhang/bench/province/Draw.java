package org.mingzhang.bench.province;

import java.util.List;
import java.util.Random;

/** Seeded choices: {@link Random}, because its sequence is part of its contract. */
final class Draw {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  /** The draws of one unit, whatever was drawn for others before. */
  Draw(long seed, int unit) {
    this.random = new Random(seed + SPREAD * (unit + 1));
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True in that many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The amount times a percentage between these two. */
  long share(long amount, int lowPercent, int highPercent) {
    return amount * between(lowPercent, highPercent) / 100;
  }
}
