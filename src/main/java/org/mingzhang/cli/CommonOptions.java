package org.mingzhang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command on a site has. */
final class CommonOptions {

  @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site", defaultValue = "")
  private Path site;

  /** Read before the command line is parsed, since the help is in that language too. */
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", defaultValue = "zh")
  private String lang;

  /** The folder of the site; the current folder unless another was named. */
  Path site() {
    return site;
  }
}
