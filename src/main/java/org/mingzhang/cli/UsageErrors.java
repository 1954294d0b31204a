package org.mingzhang.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line, and what would be right. */
final class UsageErrors implements IParameterExceptionHandler {

  private final CliWords words;

  UsageErrors(CliWords words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println(sentence(problem));
    suggestions(problem).forEach(s -> command.getErr().println(words.get("usage.suggestion", s)));
    command.getErr().println(words.get("usage.help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return words.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return words.get("usage.missing", missing.getMissing().get(0).paramLabel());
    }
    return problem.getArgSpec() == null
        ? words.get("usage.command")
        : words.get("usage.value", problem.getArgSpec().paramLabel(), problem.getValue());
  }

  private static List<String> suggestions(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
  }
}
