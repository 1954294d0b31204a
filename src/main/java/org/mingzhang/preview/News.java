package org.mingzhang.preview;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Severity;
import tools.jackson.databind.json.JsonMapper;

/** What an open page is told: its present version, and what is wrong, in words. */
final class News {

  /** More than a person mends at one sitting; the counts tell of all. */
  private static final int MOST = 30;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final LivePages pages;
  private final DiagnosticMessages messages;
  private final Words words;

  News(LivePages pages, Locale locale) {
    this.pages = pages;
    this.messages = new DiagnosticMessages(locale);
    this.words = Words.of(locale);
  }

  /** The news of a page as one line of JSON. */
  String of(String page) {
    LivePages.Shown shown = pages.page(page);
    List<Diagnostic> errors = of(shown, Severity.ERROR, problem -> true);
    List<Diagnostic> warnings = of(shown, Severity.WARNING, pages.concerning(page));
    List<Problem> told =
        Stream.of(errors, warnings)
            .flatMap(some -> some.stream().limit(MOST))
            .map(this::problem)
            .toList();
    return JSON.writeValueAsString(
        new Message(
            shown.version(),
            errors.size(),
            warnings.size(),
            of(shown, Severity.WARNING, problem -> true).size(),
            told,
            words));
  }

  private static List<Diagnostic> of(
      LivePages.Shown shown, Severity severity, Predicate<Diagnostic> wanted) {
    return shown.problems().stream()
        .filter(problem -> problem.severity() == severity)
        .filter(wanted)
        .toList();
  }

  private Problem problem(Diagnostic diagnostic) {
    return new Problem(
        diagnostic.severity() == Severity.ERROR,
        diagnostic.location().toString(),
        diagnostic.code(),
        messages.problem(diagnostic),
        messages.remedy(diagnostic));
  }

  /**
   * @param errors of the whole site
   * @param warnings in the files of this page
   * @param allWarnings of the whole site
   */
  private record Message(
      String version,
      int errors,
      int warnings,
      int allWarnings,
      List<Problem> problems,
      Words words) {}

  private record Problem(
      boolean error, String place, String code, String sentence, String remedy) {}

  /** What the panel says besides; {@code {0}} stands for a number. */
  private record Words(
      String title,
      String errors,
      String warnings,
      String allWarnings,
      String lastGood,
      String open,
      String close,
      String lost) {

    static Words of(Locale locale) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.mingzhang.preview.messages",
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      return new Words(
          bundle.getString("title"),
          bundle.getString("errors"),
          bundle.getString("warnings"),
          bundle.getString("allWarnings"),
          bundle.getString("lastGood"),
          bundle.getString("open"),
          bundle.getString("close"),
          bundle.getString("lost"));
    }
  }
}
