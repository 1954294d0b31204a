package org.mingzhang.page.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Asset;
import org.mingzhang.model.AssetTable;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.StaffTable;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** The tables of staff and of assets, each part below its whole. */
public final class OrganisationTables {
  private final ReportContext context;
  private final Words words;

  /** The tables of a report. */
  public OrganisationTables(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** The staff; without rows when the report has none. */
  public Table staff() {
    StaffTable staff = context.report().staff();
    List<Table.Row> rows = new ArrayList<>();
    staff.rows().forEach(row -> addStaff(rows, row, 0));
    return new Table(
        "table-staff",
        words.say("staff.caption", day(staff.asOf())),
        List.of(
            new Table.Column(words.say("staff.item"), false),
            new Table.Column(words.say("staff.count"), true)),
        rows,
        notes(staff.note()),
        Sources.say(context.report(), staff.source(), words));
  }

  private void addStaff(List<Table.Row> rows, Headcount row, int depth) {
    String address = "staff." + row.id();
    List<String> hints = new ArrayList<>();
    Hints.add(hints, words, "hint.plain", row.note());
    Cell count = context.cells().printed(address + ".count", row.count(), "");
    rows.add(new Table.Row(address, tone(depth), Cell.of(row.name()), hints, List.of(count)));
    row.parts().forEach(part -> addStaff(rows, part, depth + 1));
  }

  /** The assets; without rows when the report has none. */
  public Table assets() {
    AssetTable assets = context.report().assets();
    List<Table.Row> rows = new ArrayList<>();
    assets.rows().forEach(row -> addAsset(rows, row, 0));
    return new Table(
            "table-assets",
            words.say("assets.caption", assets.unit().printed(), day(assets.asOf())),
            List.of(
                new Table.Column(words.say("assets.item"), false),
                new Table.Column(words.say("assets.opening"), true),
                new Table.Column(words.say("assets.change"), true),
                new Table.Column(words.say("assets.closing"), true)),
            rows,
            notes(assets.note()),
            Sources.say(context.report(), assets.source(), words))
        .in(assets.unit().printed());
  }

  private void addAsset(List<Table.Row> rows, Asset row, int depth) {
    String address = "assets." + row.id();
    String unit = context.report().assets().unit().printed();
    List<String> hints = new ArrayList<>();
    Hints.add(hints, words, "hint.plain", row.note());
    Cells cells = context.cells();
    rows.add(
        new Table.Row(
            address,
            tone(depth),
            Cell.of(row.name()),
            hints,
            List.of(
                cells.printed(address + ".opening", row.opening(), unit),
                cells.printed(address + ".change", row.change(), unit),
                cells.printed(address + ".closing", row.closing(), unit))));
    row.parts().forEach(part -> addAsset(rows, part, depth + 1));
  }

  private String day(LocalDate day) {
    return day == null ? "" : words.say("caption.asOf", Days.say(day, words));
  }

  private static String tone(int depth) {
    return "depth-" + Math.min(depth, 4);
  }

  private static List<String> notes(String note) {
    return note.isEmpty() ? List.of() : List.of(note);
  }
}
