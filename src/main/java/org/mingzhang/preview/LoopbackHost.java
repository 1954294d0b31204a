package org.mingzhang.preview;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a request was meant for this machine. A page of another site can make a name of its own
 * point to the loopback address and then read whatever is served there; the name gives it away.
 */
final class LoopbackHost {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LoopbackHost() {}

  /**
   * Judges the header {@code Host}.
   *
   * @param host with or without a port; {@code null} when it was not sent
   */
  static boolean accepts(String host) {
    return host != null
        && NAMES.contains(host.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^:]):\\d*$", ""));
  }
}
