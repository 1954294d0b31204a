package org.mingzhang.narrative;

import java.time.Duration;

/**
 * What one narrative may cost, so that no text can hold up a build.
 *
 * @param bytes of the narrative with everything it includes, in UTF-8
 * @param includes how many files it may include in all
 * @param htmlCharacters that it may grow to
 * @param time of the processor for one conversion, the start of the runtime not counted
 */
record Limits(int bytes, int includes, int htmlCharacters, Duration time) {

  /** Many times what a long report needs. */
  static final Limits STANDARD = new Limits(256 * 1024, 64, 2_000_000, Duration.ofSeconds(6));
}
