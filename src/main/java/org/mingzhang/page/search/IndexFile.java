package org.mingzhang.page.search;

import java.util.Objects;

/**
 * A script of the index.
 *
 * @param path below the site's root
 * @param text ASCII and Chinese characters, to be written in UTF-8
 */
public record IndexFile(String path, String text) {
  static final String FOLDER = "search/";

  public IndexFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /**
   * A script that hands data to the page: nothing but a call of one function.
   *
   * @param name below the folder of the index, without suffix
   */
  static IndexFile of(String name, ScriptData data) {
    String text = "mingzhangSearch(" + new ScriptData().text(name) + "," + data + ");\n";
    return new IndexFile(FOLDER + name + ".js", text);
  }
}
