package org.mingzhang.page.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteWords;

/** Whether a site's language has words, and whether the site's own words can be used. */
public final class LanguageCheck {
  private LanguageCheck() {}

  /**
   * What is wrong.
   *
   * @param language where {@code site.yaml} names the language
   */
  public static List<Diagnostic> run(Site site, SourceLocation language) {
    String tag = site.config().language();
    SiteWords words = site.words();
    Stream<Diagnostic> none =
        words.entries().isEmpty() && !Words.isShipped(tag)
            ? Stream.of(Diagnostic.error("MZ-P007", language, tag, SiteWords.file(tag)))
            : Stream.empty();
    return Stream.concat(
            none, words.entries().stream().flatMap(entry -> problem(words, entry).stream()))
        .toList();
  }

  private static Optional<Diagnostic> problem(SiteWords words, SiteWords.Entry entry) {
    SourceLocation place = new SourceLocation(words.file(), entry.line(), 1);
    if (!Words.isKnown(entry.key())) {
      return Optional.of(Diagnostic.error("MZ-P008", place, entry.key()));
    }
    return isPattern(entry.pattern())
        ? Optional.empty()
        : Optional.of(Diagnostic.error("MZ-P009", place, entry.key(), entry.pattern()));
  }

  private static boolean isPattern(String pattern) {
    try {
      return new MessageFormat(pattern, Locale.ROOT).getFormats() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
