package org.mingzhang.diagnostic;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of diagnostics in one language, one bundle for each stage.
 *
 * <p>A bundle holds {@code CODE.problem} (one sentence, what is wrong) and {@code CODE.remedy} (one
 * sentence, what to do), with {@code {0}}, {@code {1}} … for the arguments.
 */
public final class DiagnosticMessages {

  private static final Map<Character, String> BUNDLE_OF_STAGE =
      Map.of(
          'R', "read",
          'N', "narrative",
          'C', "check",
          'P', "page",
          'B', "bake",
          'U', "publish",
          'H', "history",
          'I', "import");

  /** More than any sentence has. */
  private static final int MOST_ARGUMENTS = 12;

  private static final ResourceBundle.Control ROOT_IS_CHINESE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final Map<String, SentencePattern> patterns = new ConcurrentHashMap<>();

  /**
   * @param locale {@link Locale#ENGLISH} for English; anything else is told in Chinese
   */
  public DiagnosticMessages(Locale locale) {
    this.locale = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? locale : Locale.ROOT;
  }

  /** What is wrong, as one sentence. */
  public String problem(Diagnostic diagnostic) {
    return sentence(diagnostic, "problem");
  }

  /** What to do about it, as one sentence. */
  public String remedy(Diagnostic diagnostic) {
    return sentence(diagnostic, "remedy");
  }

  /** The word for a severity: 错误, 警告 or 提示. */
  public String word(Severity severity) {
    return bundle("severity").getString(severity.name());
  }

  private String sentence(Diagnostic diagnostic, String part) {
    // Authors write the arguments: they may hold what steers a terminal.
    List<String> printable = diagnostic.arguments().stream().map(SourceSigns::printable).toList();
    return filled(diagnostic.code(), part, printable);
  }

  /**
   * The text of a code's part with its places filled.
   *
   * @throws MissingResourceException when the bundle lacks it, which is a fault of the program
   */
  public String filled(String code, String part, List<String> arguments) {
    return patterns
        .computeIfAbsent(code + "." + part, key -> SentencePattern.of(text(code, part)))
        .fill(arguments.toArray(String[]::new));
  }

  /**
   * The raw text of a code's part.
   *
   * @throws MissingResourceException when the bundle lacks it, which is a fault of the program
   */
  public String text(String code, String part) {
    String stage = BUNDLE_OF_STAGE.get(code.charAt(3));
    if (stage == null) {
      throw new MissingResourceException("No bundle for " + code, stage, code);
    }
    return bundle(stage).getString(code + "." + part);
  }

  /** The raw text of a code's part; empty when the code has no such part, or is none. */
  public Optional<String> find(String code, String part) {
    return codes().contains(code) && bundleOf(code).containsKey(code + "." + part)
        ? Optional.of(text(code, part))
        : Optional.empty();
  }

  /**
   * A code's part as a sentence that speaks of no case in particular: an ellipsis stands for every
   * argument.
   */
  public Optional<String> general(String code, String part) {
    String[] ellipses = Collections.nCopies(MOST_ARGUMENTS, "…").toArray(String[]::new);
    return find(code, part).map(pattern -> SentencePattern.of(pattern).fill(ellipses));
  }

  /** Every code that the program can print, sorted. */
  public List<String> codes() {
    return BUNDLE_OF_STAGE.values().stream()
        .flatMap(name -> optionalBundle(name).stream())
        .flatMap(bundle -> bundle.keySet().stream())
        .filter(key -> key.endsWith(".problem"))
        .map(key -> key.replaceFirst("\\.problem$", ""))
        .sorted()
        .toList();
  }

  private ResourceBundle bundleOf(String code) {
    return bundle(BUNDLE_OF_STAGE.get(code.charAt(3)));
  }

  /** A stage that says nothing yet has no bundle. */
  private Optional<ResourceBundle> optionalBundle(String name) {
    try {
      return Optional.of(bundle(name));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("org.mingzhang.diagnostic." + name, locale, ROOT_IS_CHINESE);
  }
}
