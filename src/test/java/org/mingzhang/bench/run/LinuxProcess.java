package org.mingzhang.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What Linux tells of processes; nothing elsewhere. */
final class LinuxProcess {

  /** Linux counts in hundredths of a second, whatever the kernel's own clock is. */
  private static final long MILLIS_PER_TICK = 10;

  /** Of the fields behind the name of the program in {@code /proc/self/stat}, from 0. */
  private static final int CHILDREN_USER = 13;

  private LinuxProcess() {}

  /** CPU time of all processes that this one started and that have ended. */
  static OptionalLong childrenCpuMillis() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks =
          Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]);
      return OptionalLong.of(ticks * MILLIS_PER_TICK);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** The most memory that a running process has had so far. */
  static OptionalLong peakKib(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
