package org.mingzhang.cli;

import java.util.Optional;
import java.util.function.Predicate;

/** What a command was not told: asked for on a terminal, and there only. */
final class Answers {

  /** After so many answers that do not fit, nobody is there. */
  private static final int TRIES = 3;

  /** Reads one line after a question; {@code null} where nobody can be asked. */
  interface Terminal {
    String ask(String question);
  }

  private final CliWords words;
  private final Terminal terminal;

  Answers(CliWords words, Terminal terminal) {
    this.words = words;
    this.terminal = terminal;
  }

  /** Answers of whoever sits at the terminal of this program, if it has one. */
  static Answers ofTheUser(CliWords words) {
    java.io.Console system = System.console();
    return new Answers(words, question -> system == null ? null : system.readLine("%s", question));
  }

  /**
   * What was told, or else what is answered.
   *
   * @param told empty or {@code null} when it was not told
   * @param key of the question
   * @return empty when there is no answer that fits
   */
  Optional<String> of(String told, String key, Predicate<String> fits) {
    if (told != null && !told.isBlank()) {
      return Optional.of(told.strip()).filter(fits);
    }
    for (int i = 0; i < TRIES; i++) {
      String answer = terminal.ask(words.get(key) + " ");
      if (answer == null) {
        return Optional.empty();
      }
      if (fits.test(answer.strip())) {
        return Optional.of(answer.strip());
      }
    }
    return Optional.empty();
  }
}
