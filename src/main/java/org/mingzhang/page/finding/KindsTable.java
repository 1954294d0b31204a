package org.mingzhang.page.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Words;

/** How many findings there are of each group, over all and by year; each number leads to them. */
final class KindsTable {
  static final String ID = "kinds";

  /** From the page that it stands on to the site's root. */
  private static final String ROOT = "../";

  private final GroupCounts counts;
  private final PagedListing<FindingsListing.Row> found;
  private final PagedListing<CheckedListing.Row> checked;
  private final Words words;

  /**
   * A table that is not made yet.
   *
   * @param found where everything is listed that does not hold
   * @param checked where what holds is counted
   */
  KindsTable(
      GroupCounts counts,
      PagedListing<FindingsListing.Row> found,
      PagedListing<CheckedListing.Row> checked,
      Words words) {
    this.counts = counts;
    this.found = found;
    this.checked = checked;
    this.words = words;
  }

  Section section() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("reconciliation.outcome"), false));
    columns.add(new Table.Column(words.say("reconciliation.total"), true));
    years().forEach(y -> columns.add(new Table.Column(words.say("year", y.toString()), true)));
    Table table =
        new Table(
            "table-kinds",
            words.say("reconciliation.kinds.caption"),
            columns,
            counts.groups().stream().map(this::row).toList(),
            List.of(),
            "");
    return new SectionBuilder(ID, words.say("reconciliation.kinds"))
        .add(new TableBlock(table))
        .unlisted();
  }

  /** None where there is only one, which the total tells of. */
  private List<FiscalYear> years() {
    return counts.years().size() > 1 ? counts.years() : List.of();
  }

  private Table.Row row(FindingGroup group) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(counts.of(group), way(group)));
    for (FiscalYear year : years()) {
      cells.add(cell(counts.of(group, year), way(group, year)));
    }
    String tone = "outcome-" + EnumWords.kebab(group.kind());
    return new Table.Row("", tone, Cell.of(group.say(words)), List.of(), cells);
  }

  private static Cell cell(int count, String href) {
    String text = Words.count(count);
    return (count == 0 || href.isEmpty() ? Cell.of(text) : Cell.link(text, href))
        .with(Datum.of("", BigDecimal.valueOf(count)));
  }

  /** To those of all years; empty where they stand on several pages. */
  private String way(FindingGroup group) {
    if (group.kind() == FindingKind.HOLDS) {
      return ROOT + checked.division().path();
    }
    return found.division().whole() ? all(group) : "";
  }

  /** To those of a year: the page that they stand on, or begin on, or the regions of that year. */
  private String way(FindingGroup group, FiscalYear year) {
    if (group.kind() == FindingKind.HOLDS) {
      boolean one = checked.division().whole();
      return ROOT
          + (one
              ? checked.division().path() + CheckedListing.query(year)
              : checked.division(year).path());
    }
    if (found.division().whole()) {
      return only(found.division(), group, year, year.toString());
    }
    Division<?> division = found.division(year);
    if (division.whole()) {
      return only(division, group, year, "");
    }
    String path = ROOT + division.path(counts.before(group, year));
    return division.byRegion() ? path : path + "#" + group.anchor(year);
  }

  private String all(FindingGroup group) {
    return only(found.division(), group, counts.newest(group), "");
  }

  /** The anchor is for readers without script, to whom the query says nothing. */
  private String only(Division<?> page, FindingGroup group, FiscalYear first, String year) {
    String query = FindingsListing.query(group, year, words);
    return ROOT + page.path() + query + "#" + group.anchor(first);
  }
}
