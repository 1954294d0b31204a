package org.mingzhang.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.measure.Measure;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.Unit;
import org.mingzhang.page.compare.ComparePart;
import org.mingzhang.page.compare.UnitComparison;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.download.TrendDownload;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.glossary.GlossaryLinks;
import org.mingzhang.page.opendata.RowSums;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.opendata.UnitTables;
import org.mingzhang.page.report.ReportPages;
import org.mingzhang.page.report.ReportPoster;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.search.SearchPart;
import org.mingzhang.page.search.SearchSums;
import org.mingzhang.page.search.UnitSearch;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.site.UnitPages;

/** The share of one unit in the site: everything below its address, made from itself alone. */
final class UnitShare {
  /**
   * All that a unit contributes, but for what it does year by year; a further feature adds its own
   * here.
   */
  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(UnitBrief.class, share -> UnitBrief.of(share.index, share.unit)),
          new Kind<>(UnitDetails.class, share -> UnitDetails.of(share.index, share.unit)),
          new Kind<>(UnitSearch.class, UnitShare::search),
          new Kind<>(SearchSums.class, share -> SearchSums.of(share.search())),
          new Kind<>(UnitComparison.class, share -> share.scripts().comparison().contribution()),
          new Kind<>(RowSums.class, share -> RowSums.of(share.reports, share.rows())),
          new Kind<>(UnitDownloads.class, share -> UnitDownloads.of(share.unit, share.reports)));

  private final SiteIndex index;
  private final Unit unit;
  private final Shells shells;
  private final List<ReportContext> reports;
  private UnitScripts scripts;
  private List<UnitRows> rows;

  UnitShare(SiteIndex index, Unit unit, Shells shells) {
    this.index = index;
    this.unit = unit;
    this.shells = shells;
    this.reports = index.reportsOf(unit);
  }

  SitePlan plan() {
    return new SitePlan(pages().toList(), this::files);
  }

  /** Its page and those of its reports. */
  private Stream<PageHandle> pages() {
    GlossaryLinks links = new GlossaryLinks(index.words());
    ReportPages ofReports = new ReportPages(index, shells);
    return Stream.concat(
            Stream.of(new UnitPages(index, shells).handle(unit)),
            reports.stream().map(ofReports::handle))
        .map(links::in);
  }

  /** What no template makes. */
  private SitePlan.Files files() {
    return new SitePlan.Files(
        tables(),
        reports.stream().map(ReportDownloads::document).toList(),
        reports.stream().map(this::form).toList(),
        reports.stream().flatMap(this::posters).toList(),
        (wanted, sink) -> scripts(sink));
  }

  /** Everything that it contributes to the pages and files of the whole site. */
  List<Record> contributions() {
    Stream<Record> kinds = KINDS.stream().map(kind -> kind.maker().apply(this));
    return Stream.concat(kinds, rows().stream()).toList();
  }

  /** The rows that it contributes to the files of a year; with none, to those of all years. */
  UnitRows rows(String year) {
    return rows().stream().filter(some -> some.year().equals(year)).findFirst().orElseThrow();
  }

  /** What it contributes of one type. */
  <C extends Record> C contribution(Class<C> type) {
    return KINDS.stream()
        .filter(kind -> kind.type().equals(type))
        .map(kind -> type.cast(kind.maker().apply(this)))
        .findFirst()
        .orElseThrow();
  }

  private List<DownloadTable> tables() {
    List<DownloadTable> tables = new ArrayList<>();
    reports.forEach(report -> tables.addAll(ReportDownloads.tables(report)));
    List<Trend> trends = Measure.trends(reports.stream().map(ReportContext::report).toList());
    if (!trends.isEmpty()) {
      tables.add(TrendDownload.table(unit, trends, index.words()));
    }
    return tables;
  }

  private Stream<SiteFile> posters(ReportContext report) {
    return new ReportPoster(report, index.site().config()).files().stream();
  }

  private FormBook form(ReportContext report) {
    SiteConfig config = index.site().config();
    return FormSheets.book(
        new FormOrigin(config.name(), config.notice(), report.unit(), report.report()),
        Addresses.folder(report) + ReportDownloads.FORMS,
        index.words());
  }

  private void scripts(FileSink sink) throws IOException {
    write(scripts().search().files(), sink);
    write(List.of(scripts().comparison().file()), sink);
  }

  static void write(List<ScriptFile> scripts, FileSink sink) throws IOException {
    for (ScriptFile script : scripts) {
      try (OutputStream out = sink.open(script.path())) {
        out.write(script.bytes());
      }
    }
  }

  /** Made once: it takes the longest of all, and gives files as well as contributions. */
  private UnitScripts scripts() {
    if (scripts == null) {
      scripts =
          new UnitScripts(
              SearchPart.of(unit, reports, index.words()), ComparePart.of(unit, reports));
    }
    return scripts;
  }

  private UnitSearch search() {
    return scripts().search().contribution();
  }

  /** Made once, for their sums too. */
  private List<UnitRows> rows() {
    if (rows == null) {
      rows = UnitTables.of(unit, reports);
    }
    return rows;
  }

  private record Kind<C extends Record>(Class<C> type, Function<UnitShare, C> maker) {}

  private record UnitScripts(SearchPart search, ComparePart comparison) {}
}
