package org.mingzhang.page.script;

import java.util.Objects;

/**
 * A script that hands data to a page: nothing but a call of one function.
 *
 * @param path below the site's root
 * @param text ASCII and Chinese characters, to be written in UTF-8
 */
public record ScriptFile(String path, String text) {
  public ScriptFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
