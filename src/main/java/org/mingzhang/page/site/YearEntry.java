package org.mingzhang.page.site;

import java.util.Objects;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.RateWords;

/**
 * What the pages that hold reports side by side say of one report. It can be kept on a disk as it
 * is.
 *
 * @param year of the report
 * @param kind of the report
 * @param budget the headline's; {@code null} when none was published
 * @param executed the headline's; {@code null} when none was published
 * @param rate the headline's; {@code null} when it cannot be computed
 * @param rateWords the rate, or that there is none to a budget of zero; empty when nothing was
 *     published
 * @param byInitial whether the rate is one of the initial budget
 * @param indicators what came of its targets, in a few characters
 * @param tally of its indicators
 * @param figures how many figures it prints
 */
public record YearEntry(
    FiscalYear year,
    ReportKind kind,
    ShownAmount budget,
    ShownAmount executed,
    Ratio rate,
    String rateWords,
    boolean byInitial,
    String indicators,
    Tally tally,
    int figures) {

  public YearEntry {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rateWords, "rateWords");
    Objects.requireNonNull(indicators, "indicators");
    Objects.requireNonNull(tally, "tally");
  }

  static YearEntry of(ReportContext report) {
    Headline headline = report.assessment().headline();
    boolean told = headline.rate().isPresent() || RateWords.isOfZero(headline);
    return new YearEntry(
        report.report().year(),
        report.report().kind(),
        headline.budget().map(amount -> ShownAmount.of(amount, report)).orElse(null),
        headline.executed().map(amount -> ShownAmount.of(amount, report)).orElse(null),
        headline.rate().orElse(null),
        told ? RateWords.of(headline, report.words()) : "",
        headline.rateBase() == AmountColumn.INITIAL,
        ShortWords.indicators(report),
        headline.tally(),
        (int) report.figures().all().stream().filter(figure -> !figure.derived()).count());
  }

  /** A declaration: targets, and no results yet. */
  boolean promise() {
    return kind == ReportKind.TARGETS;
  }
}
