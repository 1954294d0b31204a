package org.mingzhang.page.finding;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Words;

/** Findings as a table with tools. */
public final class FindingsListing {
  /** Unit, year, outcome and rule can be chosen. */
  private static final List<Integer> FILTERS = List.of(0, 1, 2, 3);

  private final String root;
  private final FindingWords findingWords;
  private final Words words;

  /**
   * @param root from the page to the site's root
   */
  FindingsListing(String root, Words words) {
    this.root = root;
    this.findingWords = new FindingWords(root);
    this.words = words;
  }

  ListingBlock of(List<Row> found) {
    Table table =
        new Table(
            "table-findings",
            words.say("reconciliation.caption", Words.count(found.size())),
            Stream.of("unit", "year", "outcome", "rule", "sentence", "difference")
                .map(column -> new Table.Column(words.say("reconciliation." + column), false))
                .toList(),
            found.stream().map(this::row).toList(),
            List.of(),
            "");
    return new ListingBlock(table, FILTERS, PagedListing.labels(words));
  }

  private Table.Row row(Row row) {
    ToldFinding told = row.finding();
    String href = root + Addresses.of(row.unit(), row.year()) + "#" + told.anchor();
    Link rule = findingWords.rule(told.code());
    return new Table.Row(
        "",
        "outcome-" + EnumWords.kebab(told.kind()),
        Cell.link(row.unit().name(), href),
        List.of(),
        List.of(
            Cell.of(row.year().toString()),
            Cell.of(FindingOutcome.say(told.kind(), told.code(), words)),
            Cell.link(rule.text(), rule.href()),
            Cell.of(told.sentence()),
            Cell.of(told.difference())));
  }

  /** A finding with the report it is about. */
  record Row(ListedUnit unit, FiscalYear year, ToldFinding finding) {}
}
