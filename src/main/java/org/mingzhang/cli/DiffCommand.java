package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.build.diff.SiteDiff;
import org.mingzhang.build.diff.SiteDiffs;
import org.mingzhang.cli.FormatOption.Format;
import org.mingzhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one version of a site says and another does not. */
@Command(mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "${bundle:label.older}", descriptionKey = "diff.older")
  private String older;

  @Parameters(index = "1", paramLabel = "${bundle:label.newer}", descriptionKey = "diff.newer")
  private String newer;

  /** Several: one comparison is enough for whoever wants it in more than one form. */
  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "out")
  private List<Path> files = List.of();

  @Mixin private final FormatOption form = new FormatOption(Format.TEXT, Format.JSON, Format.HTML);

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<SiteDiff> diff = new SiteDiffs(common.site(), diagnostics).between(older, newer);
    new Messages(console, diagnostics).print(console.err());
    if (diff.isEmpty()) {
      console.say("diff.failed");
      return ExitCode.PROBLEMS;
    }
    return print(diff.get());
  }

  private int print(SiteDiff diff) {
    if (!write(new NamedDiff(older, newer, diff))) {
      return ExitCode.PROBLEMS;
    }
    console.say(
        "diff.done",
        diff.figures().size(),
        diff.newFindings().size(),
        diff.goneFindings().size(),
        diff.pages().size(),
        diff.charts().size(),
        diff.files().size());
    return ExitCode.OK;
  }

  private boolean write(NamedDiff diff) {
    if (files.isEmpty()) {
      console.out().print(rendered(diff, form.wanted()));
      console.out().flush();
      return true;
    }
    return files.stream().allMatch(file -> write(rendered(diff, formOf(file)), file));
  }

  private boolean write(String text, Path file) {
    try {
      Files.writeString(file, text);
      return true;
    } catch (IOException e) {
      console.say("diff.unwritable", file.toString(), String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** What the name of a file promises, unless the command line says otherwise. */
  private Format formOf(Path file) {
    String name = file.toString();
    if (form.isNamed()) {
      return form.wanted();
    }
    if (name.endsWith(".html")) {
      return Format.HTML;
    }
    return name.endsWith(".json") ? Format.JSON : Format.TEXT;
  }

  private String rendered(NamedDiff diff, Format wanted) {
    return switch (wanted) {
      case TEXT -> new DiffText(console).of(diff);
      case JSON -> new DiffJson(console.locale()).of(diff);
      case HTML -> new DiffHtml(console).of(diff);
      case SARIF -> throw new IllegalStateException("not offered");
    };
  }
}
