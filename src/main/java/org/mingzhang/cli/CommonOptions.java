package org.mingzhang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command on a site has. */
final class CommonOptions {

  @Option(
      names = "--site",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "site",
      defaultValue = "")
  private Path site;

  @Mixin private LanguageOption language;

  /** The folder of the site; the current folder unless another was named. */
  Path site() {
    return site;
  }
}
