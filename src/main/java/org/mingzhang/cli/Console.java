package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command prints.
 *
 * @param out takes results
 * @param err takes messages and progress
 * @param locale of every sentence
 * @param words the sentences of the command line
 */
record Console(PrintStream out, PrintStream err, Locale locale, CliWords words) {

  /** A closing line: no result, so it goes where messages go. */
  void say(String key, Object... arguments) {
    err.println(words.get(key, arguments));
  }
}
