package org.mingzhang.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of every command whose result programs can read as well as people. */
final class FormatOption {

  private static final String NAME = "--format";

  /** The form of a result. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    HTML
  }

  private final Set<Format> offered;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Format wanted;

  /**
   * @param offered by the command; the help names them under its own {@code format} in the bundle
   */
  FormatOption(Format... offered) {
    this.offered = EnumSet.copyOf(List.of(offered));
  }

  @Option(
      names = NAME,
      paramLabel = "${bundle:label.form}",
      descriptionKey = "format",
      defaultValue = "text")
  void want(Format form) {
    if (!offered.contains(form)) {
      String value = form.name().toLowerCase(Locale.ROOT);
      throw new ParameterException(
          command.commandLine(), "not offered", command.findOption(NAME), value);
    }
    wanted = form;
  }

  /** Whether the command line itself names a form, be it the default. */
  boolean isNamed() {
    return command.commandLine().getParseResult().hasMatchedOption(NAME);
  }

  /** The form that the result is to have; text unless another was asked for. */
  Format wanted() {
    return wanted;
  }
}
