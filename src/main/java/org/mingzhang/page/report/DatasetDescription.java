package org.mingzhang.page.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.chart.MarkupEscapes;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.License;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.table.BudgetTables;
import org.mingzhang.page.view.DataBlock;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What search engines for data read of a report's page. */
final class DatasetDescription {
  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new MarkupEscapes()).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private final ReportContext context;
  private final SiteConfig config;
  private final Words words;

  DatasetDescription(ReportContext context, SiteConfig config) {
    this.context = context;
    this.config = config;
    this.words = context.words();
  }

  /** On one line. */
  DataBlock block() {
    return new DataBlock(new Html(JSON.writeValueAsString(dataset())));
  }

  Dataset dataset() {
    String unit = context.unit().name();
    String kind = words.of(context.report().kind());
    return new Dataset(
        Dataset.CONTEXT,
        "Dataset",
        words.say("report.title", unit, context.year(), kind),
        context.report().title(),
        new Lead(context).say(),
        absolute(Addresses.of(context)),
        config.language(),
        true,
        context.year(),
        Dataset.Thing.named("Place", context.unit().region().name()),
        Shells.Article.day(context.report().dates().published()),
        license(),
        config.keywords(),
        Dataset.Thing.named("Organization", unit),
        Dataset.Thing.named("Organization", config.identity().organizer()),
        new Dataset.Thing("DataCatalog", config.name(), absolute(Addresses.DATA), null),
        context.report().documents().stream().map(DatasetDescription::source).toList(),
        variables(),
        downloads());
  }

  private String license() {
    License license = config.license();
    if (license == null) {
      return "";
    }
    return license.url().isEmpty() ? license.title() : license.url();
  }

  private static Dataset.Thing source(SourceDocument document) {
    return new Dataset.Thing(
        "CreativeWork",
        document.title(),
        "",
        Dataset.Thing.named("Organization", document.publisher()));
  }

  /** The columns of the budget tables, and the results of indicators. */
  private List<Dataset.Variable> variables() {
    Stream<Dataset.Variable> money =
        Arrays.stream(BudgetSection.values())
            .filter(section -> !context.report().table(section).isEmpty())
            .flatMap(this::columns);
    Stream<Dataset.Variable> results =
        Stream.of("target", "actual")
            .filter(column -> context.report().indicatorsAndResults().findAny().isPresent())
            .map(column -> words.say("indicators.column." + column))
            .map(name -> new Dataset.Variable("PropertyValue", name, ""));
    return Stream.concat(money, results).distinct().toList();
  }

  private Stream<Dataset.Variable> columns(BudgetSection section) {
    BudgetTables table = new BudgetTables(context, section);
    return table.columns().stream()
        .map(column -> new Dataset.Variable("PropertyValue", column.name(), table.unit(column)));
  }

  /** Empty as long as nobody knows where the site will stand: a relative address says nothing. */
  private List<Dataset.Download> downloads() {
    return config.baseUrl().isEmpty()
        ? List.of()
        : ReportDownloads.links(context).stream().map(this::download).toList();
  }

  private Dataset.Download download(Link link) {
    return new Dataset.Download(
        "DataDownload",
        link.text(),
        mediaType(link.href()),
        config.baseUrl() + Addresses.folder(context) + link.href());
  }

  private static String mediaType(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "json" -> "application/json";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      default -> "text/csv";
    };
  }

  private String absolute(String path) {
    return config.baseUrl().isEmpty() ? "" : Addresses.visible(config.baseUrl(), path);
  }
}
