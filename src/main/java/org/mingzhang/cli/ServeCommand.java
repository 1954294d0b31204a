package org.mingzhang.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The site in a browser on the same machine, as it is being written. */
@Command(mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65535 - 100;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port", defaultValue = "8300")
  private int port;

  @Option(names = "--open", descriptionKey = "open")
  private boolean open;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "port", null, spec.findOption("--port"), Integer.toString(port));
    }
    Path site = common.site();
    if (!Files.isDirectory(site)) {
      console.say("serve.noFolder", site.toString());
      return ExitCode.PROBLEMS;
    }
    try (Preview preview = preview(site)) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "preview-end"));
      URI page = preview.editedPage();
      console.out().println(page);
      console.say("serve.running");
      if (open) {
        open(page);
      }
      new CountDownLatch(1).await(); // Until the user ends the program.
    } catch (IOException e) {
      console.say("serve.failed", e.getMessage());
      return ExitCode.PROBLEMS;
    }
    return ExitCode.OK;
  }

  private Preview preview(Path site) throws IOException {
    return Preview.start(site, Version.program(), port, console.locale(), new Narrator());
  }

  private void open(URI page) {
    if (!Browsers.open(page)) {
      console.say("serve.noBrowser", page.toString());
    }
  }

  /** Says on the terminal what the panel says in the browser, errors only. */
  private final class Narrator implements Preview.Observer {

    private List<Diagnostic> told = List.of();

    @Override
    public void looked(List<Diagnostic> problems) {
      List<Diagnostic> errors = of(problems, Severity.ERROR);
      if (!errors.equals(told)) {
        console.err().print(new DiagnosticPrinter(console.locale()).print(errors));
      }
      told = errors;
      console.say("serve.looked", errors.size(), of(problems, Severity.WARNING).size());
    }

    @Override
    public void failed(RuntimeException fault) {
      console.say("fault", "serve");
      fault.printStackTrace(console.err());
    }

    private static List<Diagnostic> of(List<Diagnostic> problems, Severity severity) {
      return problems.stream().filter(problem -> problem.severity() == severity).toList();
    }
  }
}
