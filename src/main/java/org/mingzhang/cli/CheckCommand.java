package org.mingzhang.cli;

import java.util.concurrent.Callable;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that can be known without writing a site. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** The form of the result. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  private final Console console;

  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      descriptionKey = "format",
      defaultValue = "text")
  private Format format;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    JudgedSite site = SiteCheck.run(common.site(), diagnostics);
    Messages messages = new Messages(console, diagnostics);
    switch (format) {
      case TEXT -> messages.print(console.out());
      case JSON -> new JsonFindings(console.locale()).print(site, diagnostics, console.out());
      case SARIF -> new SarifFindings(console.locale()).print(site, diagnostics, console.out());
    }
    console.say(
        "check.done",
        site.site().units().size(),
        site.site().reports().size(),
        messages.errors(),
        messages.warnings(),
        Unread.count(site.site(), diagnostics));
    return diagnostics.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
