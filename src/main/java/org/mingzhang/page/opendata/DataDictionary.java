package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Optional;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** The data package on the page of the downloads: its files, and what their fields mean. */
public final class DataDictionary {
  private final List<String> years;
  private final Words words;

  /**
   * Of a whole site.
   *
   * @param years with a report, newest first
   */
  public DataDictionary(List<String> years, Words words) {
    this.years = List.copyOf(years);
    this.words = words;
  }

  /** What the package is, how it is written, and the way to its dictionary. */
  public Section introduction() {
    return new SectionBuilder("package", words.say("opendata.title"))
        .say(words.say("opendata.package.about"))
        .note(words.say("opendata.encoding"))
        .note(words.say("opendata.formulas"))
        .add(
            new LinksBlock(
                List.of(
                    new Link(words.say("opendata.descriptor"), "datapackage.json"),
                    new Link(words.say("opendata.dictionary"), "#dictionary"))))
        .listed();
  }

  /** Every table with its fields and its files. */
  public Section dictionary() {
    SectionBuilder section =
        new SectionBuilder("dictionary", words.say("opendata.dictionary"))
            .say(words.say("opendata.dictionary.about"));
    List<DataResource> resources = DataResource.all(years);
    for (DataTable<?> table : UnitTables.all()) {
      List<Link> files =
          resources.stream()
              .filter(resource -> resource.table().name().equals(table.name()))
              .map(r -> new Link(words.say("opendata.csv", r.title(words)), r.file()))
              .toList();
      section
          .heading("dictionary-" + table.name(), table.title(words))
          .note(table.about(words))
          .table(Optional.of(fields(table)))
          .add(new LinksBlock(files));
    }
    return section.listed();
  }

  private Table fields(DataTable<?> table) {
    return new Table(
        "fields-" + table.name(),
        words.say("opendata.fields", table.title(words)),
        List.of(
            new Table.Column(words.say("opendata.column.name"), false),
            new Table.Column(words.say("opendata.column.title"), false),
            new Table.Column(words.say("opendata.column.type"), false),
            new Table.Column(words.say("opendata.column.about"), false)),
        table.fields().stream().map(field -> row(table, field)).toList(),
        notes(table),
        "");
  }

  private List<String> notes(DataTable<?> table) {
    return table.primaryKey().isEmpty()
        ? List.of()
        : List.of(words.say("opendata.key", String.join(" + ", table.primaryKey())));
  }

  private Table.Row row(DataTable<?> table, DataField field) {
    String type = words.say("FieldType." + field.type().name());
    return new Table.Row(
        "fields-" + table.name() + "." + field.name(),
        "",
        Cell.of(field.name()),
        List.of(),
        List.of(
            Cell.of(field.title(words)),
            Cell.of(field.required() ? words.say("opendata.required", type) : type),
            Cell.of(about(field))));
  }

  private String about(DataField field) {
    return field.values().isEmpty()
        ? field.about(words)
        : words.say("opendata.values", field.about(words), String.join(" ", field.values()));
  }
}
