package org.mingzhang.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that every command has; before the command it means the same. */
final class LanguageOption {

  private static final String NAME = "--lang";

  /** The languages of messages. */
  enum Language {
    ZH,
    EN
  }

  /** {@link #of} has read it before: the help and the errors of the command line are in it too. */
  @Option(names = NAME, paramLabel = "zh|en", descriptionKey = "lang", defaultValue = "zh")
  private Language language;

  /**
   * The language that a command line asks for, wherever the option stands; Chinese when it asks for
   * none or for one there is not, which the parser refuses later.
   */
  static Locale of(List<String> args) {
    int at = args.indexOf(NAME);
    boolean english =
        args.stream().anyMatch((NAME + "=en")::equalsIgnoreCase)
            || (at >= 0 && at + 1 < args.size() && args.get(at + 1).equalsIgnoreCase("en"));
    return english ? Locale.ENGLISH : Locale.ROOT;
  }
}
