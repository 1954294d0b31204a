package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.cli.FormatOption.Format;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.publish.Deviation;
import org.mingzhang.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Is this copy exactly what was published? */
@Command(mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "copy")
  private Path copy;

  @Option(names = "--sums", paramLabel = "FILE", descriptionKey = "sums")
  private Path sums;

  @Mixin private final FormatOption form = new FormatOption(Format.TEXT, Format.JSON);

  @Mixin private LanguageOption language;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Verification result = Verification.of(copy, Optional.ofNullable(sums));
    if (form.wanted() == Format.JSON) {
      printJson(result);
    } else {
      printText(result);
    }
    boolean same = result.deviations().isEmpty();
    if (same) {
      console.say("verify.same", copy.toString(), result.files());
    } else {
      console.say("verify.differs", copy.toString(), result.files(), result.deviations().size());
    }
    return same ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private void printText(Verification result) {
    List<Diagnostic> problems = result.deviations().stream().map(Deviation::toDiagnostic).toList();
    console.out().print(new DiagnosticPrinter(console.locale()).print(problems));
    console.out().flush();
  }

  private void printJson(Verification result) {
    DiagnosticMessages messages = new DiagnosticMessages(console.locale());
    List<Entry> entries =
        result.deviations().stream().map(deviation -> entry(deviation, messages)).toList();
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    console.out().println(mapper.writeValueAsString(new Result(result.files(), entries)));
  }

  private static Entry entry(Deviation deviation, DiagnosticMessages messages) {
    Diagnostic diagnostic = deviation.toDiagnostic();
    return new Entry(
        diagnostic.code(),
        deviation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        deviation.path(),
        deviation.detail(),
        messages.problem(diagnostic),
        messages.remedy(diagnostic));
  }

  private record Result(int files, List<Entry> deviations) {}

  private record Entry(
      String code, String kind, String file, String detail, String message, String remedy) {}
}
