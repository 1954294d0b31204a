package org.mingzhang.page.download;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    new ClassDownload(context).table().ifPresent(tables::add);
    tables.add(figures.table());
    return tables.stream().map(table -> InContext.of(table, context)).toList();
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
    tables(context).stream()
        .map(table -> table.path().substring(Addresses.folder(context).length()))
        .map(file -> new Link(words.say("download.csv", name(file, words)), file))
        .forEach(links::add);
    return links;
  }

  private static String name(String file, Words words) {
    return words.say("download." + file.substring(0, file.indexOf('.')));
  }
}
