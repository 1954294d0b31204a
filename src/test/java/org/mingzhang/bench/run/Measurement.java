package org.mingzhang.bench.run;

import java.util.OptionalLong;

/**
 * What one process took.
 *
 * @param wallMillis from its start to its end
 * @param cpuMillis of all its threads and children; empty where the system does not say
 * @param peakKib the most memory it had at once; empty where the system does not say
 * @param output what it left behind
 */
record Measurement(long wallMillis, OptionalLong cpuMillis, OptionalLong peakKib, Size output) {

  /** Files below a folder. */
  record Size(long files, long bytes) {

    static final Size NONE = new Size(0, 0);
  }
}
