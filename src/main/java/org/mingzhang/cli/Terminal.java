package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where messages go. */
final class Terminal {

  /** What the standard error of this process is, on systems that tell. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** From this Java on there is always a console, which says by itself whether it is one. */
  private static final int CONSOLE_WITHOUT_TERMINAL = 22;

  private Terminal() {}

  /**
   * Whether somebody watches messages on a screen where a line can be written over. In doubt not.
   *
   * @param environment of the process
   */
  static boolean isWatched(Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean quiet =
        environment.containsKey("CI") || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return !dumb && !quiet && System.console() != null && isScreen();
  }

  private static boolean isScreen() {
    try {
      String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Runtime.version().feature() < CONSOLE_WITHOUT_TERMINAL;
    }
  }
}
