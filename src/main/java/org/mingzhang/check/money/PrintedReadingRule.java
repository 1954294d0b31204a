package org.mingzhang.check.money;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;

/**
 * A misprint is shown to everyone, beside its reading.
 *
 * <p>Not everything with a reading is misprinted. A number in words (三个, 翻了一番) has no digit, and a
 * print whose sign an editor supplied (减少401,963.99) holds the reading's own characters; both are
 * clear to any reader. What is left has digits and still needs others to be read: {@code 100&},
 * {@code 5 人人次}, {@code 160 余万}.
 */
final class PrintedReadingRule implements Rule {

  private static final Pattern NOISE = Pattern.compile("[\\s,]");
  private static final Pattern SIGN = Pattern.compile("^[-−+]");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Override
  public String code() {
    return "MZ-C001";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.assessment().printed().stream()
        .filter(entry -> isMisprint(entry.figure()))
        .forEach(entry -> report(entry, findings));
  }

  private static boolean isMisprint(Figure figure) {
    if (!figure.hasReading()) {
      return false;
    }
    String printed = plain(figure.printed());
    String reading = SIGN.matcher(plain(figure.reading())).replaceFirst("");
    return DIGIT.matcher(printed).find() && !printed.contains(reading);
  }

  private static String plain(String text) {
    return NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static void report(AddressedFigure entry, Findings findings) {
    Figure figure = entry.figure();
    findings.broken(
        entry.address(),
        List.of(Named.printed(entry)),
        "",
        entry.name(),
        figure.printed(),
        figure.reading(),
        figure.reason());
  }
}
