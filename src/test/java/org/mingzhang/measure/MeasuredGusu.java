package org.mingzhang.measure;

/** The report of 姑苏 with everything that follows from it, for tests of other packages. */
public final class MeasuredGusu {

  private MeasuredGusu() {}

  public static Assessment assessment() {
    return Measure.assess(Gusu.report());
  }
}
