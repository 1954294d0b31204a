package org.mingzhang.page.download;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Sources;

/**
 * A report for programs: who, which year, every figure under its address, what came of each target,
 * and what was corrected since it was published, oldest first. Texts are empty, never missing,
 * where nothing is reported.
 */
public record ReportDocument(
    String unit,
    String unitName,
    String region,
    String regionCode,
    String year,
    String kind,
    String title,
    List<SourceDocument> documents,
    List<FigureEntry> figures,
    List<IndicatorEntry> indicators,
    List<CorrectionEntry> corrections) {

  /** One figure; {@code value} is the number as digits, empty for words. */
  public record FigureEntry(
      String address,
      String name,
      String printed,
      String value,
      String unit,
      boolean derived,
      String source) {}

  /** One indicator or result with its state. */
  public record IndicatorEntry(
      String id,
      String indicatorClass,
      String dimension,
      String task,
      String name,
      String target,
      String actual,
      String state,
      String rule,
      String deviationReason) {}

  /**
   * One figure that became another after it was published: as it was and as it is printed now,
   * empty where it was not there; the day as {@code 2022-05-12}; the reason empty where nobody gave
   * one.
   */
  public record CorrectionEntry(
      String address, String name, String was, String now, String date, String reason) {}

  static ReportDocument of(ReportContext context) {
    Report report = context.report();
    return new ReportDocument(
        context.unit().id(),
        context.unit().name(),
        context.unit().region().name(),
        context.unit().region().code(),
        context.year(),
        EnumWords.kebab(report.kind()),
        report.title(),
        report.documents(),
        context.figures().all().stream().map(figure -> figure(context, figure)).toList(),
        Stream.concat(
                context.assessment().indicators().stream(), context.assessment().results().stream())
            .map(ReportDocument::indicator)
            .toList(),
        context.assessment().corrections().stream().map(ReportDocument::correction).toList());
  }

  private static FigureEntry figure(ReportContext context, NamedFigure figure) {
    return new FigureEntry(
        figure.address(),
        figure.name(),
        figure.printed(),
        figure.quantity().map(q -> q.number().toPlainString()).orElse(""),
        figure.quantity().map(Quantity::unit).orElse(""),
        figure.derived(),
        Sources.say(context.report(), figure.source(), context.words()));
  }

  private static IndicatorEntry indicator(IndicatorAssessment assessed) {
    return new IndicatorEntry(
        assessed.indicator().id(),
        assessed.indicator().indicatorClass(),
        assessed.indicator().dimension(),
        assessed.indicator().task(),
        assessed.indicator().name(),
        assessed.indicator().target().printed(),
        assessed.indicator().actual().printed(),
        EnumWords.kebab(assessed.attainment().state()),
        EnumWords.kebab(assessed.attainment().rule()),
        assessed.indicator().deviationReason());
  }

  private static CorrectionEntry correction(Corrected correction) {
    return new CorrectionEntry(
        correction.address(),
        correction.name(),
        correction.was().printed(),
        correction.now().printed(),
        correction.date().toString(),
        correction.reason());
  }
}
