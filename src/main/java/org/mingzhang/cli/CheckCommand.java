package org.mingzhang.cli;

import java.util.concurrent.Callable;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.cli.FormatOption.Format;
import org.mingzhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Everything that can be known without writing a site. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Mixin private final FormatOption form = new FormatOption(Format.TEXT, Format.JSON, Format.SARIF);

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    JudgedSite site = SiteCheck.run(common.site(), diagnostics);
    Messages messages = new Messages(console, diagnostics);
    switch (form.wanted()) {
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
