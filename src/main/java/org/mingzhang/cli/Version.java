package org.mingzhang.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.IVersionProvider;

/** Which program this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"mingzhang " + current()};
  }

  /** The version in the jar's manifest; {@code development} when run from classes. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * Which program this is, to the byte: two that differ in any class or template differ in this.
   */
  static String program() {
    return current() + " " + ProgramSum.text();
  }

  /** Nanoseconds as seconds with one decimal, for a closing line. */
  static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 9).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
