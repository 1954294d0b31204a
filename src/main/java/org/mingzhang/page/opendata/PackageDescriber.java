package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingzhang.model.License;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.words.Words;

/** Writes down what a data package holds. */
final class PackageDescriber {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  /** The name of the package itself, the same on every site. */
  private static final String NAME = "performance-disclosure";

  private static final PackageDescriptor.Dialect DIALECT =
      new PackageDescriptor.Dialect(PROFILES + "tabledialect.json", true, ",", "\r\n", "\"", true);

  private final SiteIndex index;
  private final SiteConfig config;
  private final Words words;

  PackageDescriber(SiteIndex index) {
    this.index = index;
    this.config = index.site().config();
    this.words = index.words();
  }

  PackageDescriptor describe(List<OpenData.Resource> resources) {
    return new PackageDescriptor(
        PROFILES + "datapackage.json",
        NAME,
        config.name(),
        words.say("opendata.package.about"),
        config.baseUrl(),
        config.keywords(),
        contributors(),
        licenses(),
        sources(),
        resources.stream().map(this::resource).toList());
  }

  private List<PackageDescriptor.Contributor> contributors() {
    return Stream.of(config.identity().organizer())
        .filter(organizer -> !organizer.isEmpty())
        .map(organizer -> new PackageDescriptor.Contributor(organizer, List.of("publisher")))
        .toList();
  }

  private List<PackageDescriptor.License> licenses() {
    License license = config.license();
    return license == null
        ? List.of()
        : List.of(new PackageDescriptor.License(license.name(), license.url(), license.title()));
  }

  private List<PackageDescriptor.Source> sources() {
    return index.reports().stream()
        .flatMap(report -> report.report().documents().stream())
        .map(SourceDocument::title)
        .distinct()
        .map(PackageDescriptor.Source::new)
        .toList();
  }

  private PackageDescriptor.Resource resource(OpenData.Resource resource) {
    DataTable<?> table = resource.table();
    String title =
        resource.year().isEmpty()
            ? table.title(words)
            : words.say("opendata.ofYear", table.title(words), resource.year());
    return new PackageDescriptor.Resource(
        resource.name(),
        "table",
        resource.file().path().substring(OpenData.FOLDER.length()),
        title,
        table.about(words),
        "csv",
        "text/csv",
        "utf-8",
        DIALECT,
        schema(table));
  }

  private PackageDescriptor.Schema schema(DataTable<?> table) {
    return new PackageDescriptor.Schema(
        PROFILES + "tableschema.json",
        table.fields().stream().map(this::field).toList(),
        List.of(""),
        table.primaryKey(),
        table.foreignKeys().stream().map(PackageDescriber::key).toList());
  }

  private PackageDescriptor.Field field(DataField field) {
    return new PackageDescriptor.Field(
        field.name(),
        field.type().name().toLowerCase(Locale.ROOT),
        field.title(words),
        field.about(words),
        field.unit(),
        field.required() || !field.values().isEmpty()
            ? new PackageDescriptor.Constraints(field.required(), field.values())
            : null);
  }

  private static PackageDescriptor.Key key(ForeignKey key) {
    return new PackageDescriptor.Key(
        key.fields(), new PackageDescriptor.Reference(key.table(), key.fields()));
  }
}
