package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.view.Link;

/** The files of one report. */
final class ReportDownloads {
  private ReportDownloads() {}

  static List<DownloadTable> tables(ReportContext context) {
    List<DownloadTable> tables = new ArrayList<>();
    FigureDownload figures = new FigureDownload(context);
    Stream.of(BudgetSection.values())
        .filter(section -> !context.report().table(section).isEmpty())
        .map(section -> new BudgetDownload(context, section).table())
        .forEach(tables::add);
    IndicatorDownload indicators = new IndicatorDownload(context);
    if (!context.report().indicators().rows().isEmpty()) {
      tables.add(indicators.table("indicators", context.assessment().indicators()));
    }
    if (!context.report().results().rows().isEmpty()) {
      tables.add(indicators.table("results", context.assessment().results()));
    }
    new ClassTable(context).download().ifPresent(tables::add);
    tables.add(figures.table());
    return tables;
  }

  static DownloadDocument document(ReportContext context) {
    return new DownloadDocument(folder(context) + "report.json", () -> ReportDocument.of(context));
  }

  /** Links from the report's own page. */
  static List<Link> links(ReportContext context) {
    Words words = context.words();
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("download.json"), "report.json"));
    tables(context).stream()
        .map(table -> table.path().substring(folder(context).length()))
        .map(file -> new Link(words.say("download.csv", name(file, words)), file))
        .forEach(links::add);
    return links;
  }

  static String folder(ReportContext context) {
    return context.unit().id() + "/" + context.year() + "/";
  }

  private static String name(String file, Words words) {
    return words.say("download." + file.substring(0, file.indexOf('.')));
  }
}
