package org.mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.form.FormImport;
import org.mingzhang.read.form.FormRequest;
import org.mingzhang.read.form.ImportedForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An official form to a data file, with its errors by cell. */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String YEAR = "(?:19|20|21)\\d{2}";

  private final Console console;

  @Mixin private CommonOptions common;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "${bundle:label.official}", descriptionKey = "import.form")
  private Path form;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "${bundle:label.unit}",
      descriptionKey = "import.unit")
  private String unit;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "${bundle:label.year}",
      descriptionKey = "import.year")
  private String year;

  @Option(
      names = "--mapping",
      paramLabel = "${bundle:label.mapping}",
      descriptionKey = "import.mapping")
  private Path mapping;

  @Option(names = "--merge", descriptionKey = "import.merge")
  private boolean merge;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "import.out")
  private String out;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    valid("--unit", unit, SLUG);
    valid("--year", year, YEAR);
    Diagnostics diagnostics = new Diagnostics();
    FormRequest request =
        new FormRequest(
            common.site(), form, form.toString(), unit, year, Optional.ofNullable(mapping), merge);
    request
        .mappingInForce()
        .filter(file -> mapping == null)
        .ifPresent(file -> console.say("import.mapped", file.toString()));
    Optional<ImportedForm> imported = FormImport.read(request, diagnostics);
    Messages messages = new Messages(console, diagnostics);
    messages.print(console.err());
    if (imported.isEmpty()) {
      console.say("import.refused", messages.errors());
      return ExitCode.PROBLEMS;
    }
    return write(imported.get());
  }

  private void valid(String option, String value, String pattern) {
    if (!value.matches(pattern)) {
      throw new ParameterException(
          spec.commandLine(), option, null, spec.findOption(option), value);
    }
  }

  private int write(ImportedForm imported) {
    if (STANDARD_OUTPUT.equals(out)) {
      console.out().print(imported.text());
      console.out().flush();
      return ExitCode.OK;
    }
    Path target = out == null ? common.site().resolve(imported.path()) : Path.of(out);
    try {
      if (Files.exists(target) && Files.readString(target).equals(imported.text())) {
        console.say("import.same", target.toString());
        return ExitCode.OK;
      }
      replace(target, imported.text());
    } catch (IOException e) {
      console.say("import.unwritten", target.toString(), e.getMessage());
      return ExitCode.PROBLEMS;
    }
    String sections = String.join(", ", imported.sections());
    String done = imported.merged() ? "import.merged" : "import.created";
    console.say(done, target.toString(), sections);
    return ExitCode.OK;
  }

  /** Written beside its place and moved, so that the file is whole or what it was before. */
  private static void replace(Path target, String text) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path staged = folder.resolve("." + target.getFileName() + ".import");
    try {
      Files.write(staged, text.getBytes(StandardCharsets.UTF_8));
      Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }
}
