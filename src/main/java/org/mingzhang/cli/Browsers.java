package org.mingzhang.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;

/** The browser that the user prefers. */
final class Browsers {

  /** What Linux desktops have where Java itself finds no browser. */
  private static final String COMMAND = "xdg-open";

  private Browsers() {}

  /**
   * Shows an address.
   *
   * @return false when no browser was found
   */
  static boolean open(URI page) {
    try {
      if (hasDesktop()) {
        Desktop.getDesktop().browse(page);
      } else {
        new ProcessBuilder(COMMAND, page.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasDesktop() {
    return !GraphicsEnvironment.isHeadless()
        && Desktop.isDesktopSupported()
        && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
  }
}
