package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingzhang.model.License;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.words.Words;

/** Writes down what a data package holds. */
final class PackageDescriber {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  /** The name of the package itself, the same on every site. */
  private static final String NAME = "performance-disclosure";

  private static final PackageDescriptor.Dialect DIALECT =
      new PackageDescriptor.Dialect(PROFILES + "tabledialect.json", true, ",", "\r\n", "\"", true);

  private final SiteConfig config;
  private final Words words;

  PackageDescriber(SiteConfig config, Words words) {
    this.config = config;
    this.words = words;
  }

  PackageDescriptor describe(PackageContents contents) {
    return new PackageDescriptor(
        PROFILES + "datapackage.json",
        NAME,
        config.name(),
        words.say("opendata.package.about"),
        config.baseUrl(),
        config.keywords(),
        contributors(),
        licenses(),
        contents.sources().stream().map(PackageDescriptor.Source::new).toList(),
        DataResource.all(contents.years()).stream().map(this::resource).toList());
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

  private PackageDescriptor.Resource resource(DataResource resource) {
    DataTable<?> table = resource.table();
    return new PackageDescriptor.Resource(
        resource.name(),
        "table",
        resource.file(),
        resource.title(words),
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
