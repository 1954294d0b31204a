package org.mingzhang.page.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Remark;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** What a source says of itself, and what is odd in its print. */
final class ReportRemarks {
  private final ReportContext context;
  private final Words words;

  ReportRemarks(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** 原文对自己的说法. */
  Listing claims() {
    return listing(
        context,
        "claims",
        List.of("printed", "kind", "about", "place"),
        context.report().claims().stream().map(this::claim).toList());
  }

  private Table.Row claim(Claim claim) {
    String value = claim.value().isReported() ? "claims." + claim.id() + ".value" : "";
    String about =
        claim.about().stream()
            .map(address -> AddressNames.of(address, context.figures(), words))
            .distinct()
            .collect(Collectors.joining(words.say("list.items")));
    return new Table.Row(
        "claims." + claim.id(),
        "",
        Cell.of(claim.printed()).at(value),
        List.of(),
        List.of(
            Cell.of(words.say("claim." + EnumWords.kebab(claim.kind()))),
            Cell.of(about),
            Cell.of(Sources.place(context.report(), claim.source(), words))));
  }

  /** 原文照录. */
  Listing remarks() {
    return listing(
        context,
        "remarks",
        List.of("printed", "note", "place"),
        context.report().remarks().stream().map(this::remark).toList());
  }

  private Table.Row remark(Remark remark) {
    return new Table.Row(
        "remarks." + remark.id(),
        "",
        Cell.of(remark.printed()),
        List.of(),
        List.of(
            Cell.of(remark.note()),
            Cell.of(Sources.place(context.report(), remark.source(), words))));
  }

  static Listing listing(
      ReportContext context, String id, List<String> columns, List<Table.Row> rows) {
    Words words = context.words();
    List<Table.Column> headings =
        columns.stream().map(c -> new Table.Column(words.say("listing." + c), false)).toList();
    String title = words.say("section." + id, Words.count(rows.size()));
    String caption = words.say("listing.caption." + id);
    return new Listing(title, new Table("table-" + id, caption, headings, rows, List.of(), ""));
  }

  /** A table with the heading above it. */
  record Listing(String title, Table table) {
    boolean isEmpty() {
      return table.rows().isEmpty();
    }
  }
}
