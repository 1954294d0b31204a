package org.mingzhang.page.download;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** The files of one report. */
public final class ReportDownloads {
  /** The workbook of the official forms, in the folder of its report. */
  public static final String FORMS = "forms.xlsx";

  private ReportDownloads() {}

  /** A table for each part that the report has, and one of all its figures. */
  public static List<DownloadTable> tables(ReportContext context) {
    return planned(context).stream()
        .map(planned -> InContext.of(planned.table().get(), context))
        .toList();
  }

  private static List<Planned> planned(ReportContext context) {
    List<Planned> tables = new ArrayList<>();
    Stream.of(BudgetSection.values())
        .filter(section -> !context.report().table(section).isEmpty())
        .map(section -> new BudgetDownload(context, section))
        .forEach(budget -> tables.add(new Planned(budget.file(), budget::table)));
    IndicatorDownload indicators = new IndicatorDownload(context);
    Assessment assessment = context.assessment();
    if (!context.report().indicators().rows().isEmpty()) {
      tables.add(indicators.planned("indicators", assessment.indicators()));
    }
    if (!context.report().results().rows().isEmpty()) {
      tables.add(indicators.planned("results", assessment.results()));
    }
    new ClassDownload(context)
        .table()
        .ifPresent(classes -> tables.add(new Planned(Addresses.CLASSES_FILE, () -> classes)));
    tables.add(new Planned(Addresses.FIGURES_FILE, new FigureDownload(context)::table));
    return tables;
  }

  /** The whole report as one document. */
  public static DownloadDocument document(ReportContext context) {
    return new DownloadDocument(
        Addresses.folder(context) + "report.json", () -> ReportDocument.of(context));
  }

  /** Links from the report's own page. */
  public static List<Link> links(ReportContext context) {
    Words words = context.words();
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("download.json"), "report.json"));
    links.add(new Link(words.say("download.forms"), FORMS));
    planned(context).stream()
        .map(Planned::file)
        .map(file -> new Link(words.say("download.csv", name(file, words)), file))
        .forEach(links::add);
    return links;
  }

  private static String name(String file, Words words) {
    return words.say("download." + file.substring(0, file.indexOf('.')));
  }

  /**
   * A table that is made only where it is written; links need nothing but its name.
   *
   * @param file its name in the folder of its report
   */
  record Planned(String file, Supplier<DownloadTable> table) {}
}
