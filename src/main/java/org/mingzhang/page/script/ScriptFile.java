package org.mingzhang.page.script;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A script that hands data to a page: nothing but a call of one function, with the script's name
 * and the data. {@code assets/js/shards.js} loads it.
 *
 * @param path below the site's root
 * @param text ASCII and Chinese characters, to be written in UTF-8
 */
public record ScriptFile(String path, String text) {
  private static final String SUFFIX = ".js";

  public ScriptFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /**
   * A script of data.
   *
   * @param function that it calls
   * @param path below the site's root, with its suffix; the script's name is the path without it
   */
  public static ScriptFile of(String function, String path, ScriptData data) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    return new ScriptFile(path, function + "(" + new ScriptData().text(name) + "," + data + ");\n");
  }

  /** As it is written. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
