package org.mingzhang.page.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

/** Findings as a table with tools, what does not hold first. */
public final class FindingsListing {
  private static final int YEAR = 1;
  private static final int OUTCOME = 2;

  /** Unit, year, outcome and rule can be chosen. */
  private static final List<Integer> FILTERS = List.of(0, YEAR, OUTCOME, 3);

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
    List<Row> sorted = found.stream().sorted(Comparator.comparing(Row::group)).toList();
    Table table =
        new Table(
            "table-findings",
            words.say("reconciliation.caption", Words.count(found.size())),
            Stream.of("unit", "year", "outcome", "rule", "sentence", "difference")
                .map(column -> new Table.Column(words.say("reconciliation." + column), false))
                .toList(),
            IntStream.range(0, sorted.size()).mapToObj(i -> row(sorted, i)).toList(),
            List.of(),
            "");
    return new ListingBlock(table, FILTERS, PagedListing.labels(words));
  }

  /** The first finding of a group in a year can be led to. */
  private Table.Row row(List<Row> sorted, int index) {
    Row row = sorted.get(index);
    String anchor = row.anchor();
    boolean first = index == 0 || !anchor.equals(sorted.get(index - 1).anchor());
    ToldFinding told = row.finding();
    String href = root + Addresses.of(row.unit(), row.year()) + "#" + told.anchor();
    Link rule = findingWords.rule(told.code());
    return new Table.Row(
        first ? anchor : "",
        "outcome-" + EnumWords.kebab(told.kind()),
        Cell.link(row.unit().name(), href),
        List.of(),
        List.of(
            Cell.of(row.year().toString()),
            Cell.of(row.group().say(words)),
            Cell.link(rule.text(), rule.href()),
            Cell.of(told.sentence()),
            Cell.of(told.difference())));
  }

  /** What narrows the list to one group, and to one year where it has several. */
  static String query(FindingGroup group, String year, Words words) {
    String outcome = "f" + OUTCOME + "=" + encoded(group.say(words));
    return "?" + (year.isEmpty() ? "" : "f" + YEAR + "=" + year + "&") + outcome;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A finding with the report it is about. */
  record Row(ListedUnit unit, FiscalYear year, ToldFinding finding) {
    FindingGroup group() {
      return finding.group();
    }

    private String anchor() {
      return group().anchor(year);
    }
  }
}
