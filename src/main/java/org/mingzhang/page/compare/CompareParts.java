package org.mingzhang.page.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.chart.Chart;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.chart.ChartPlace;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** The tables and charts of a comparison, as they are before a script puts reports into them. */
public final class CompareParts {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final Words words;

  /**
   * Parts in the words of a site.
   *
   * @param words of the pages' language
   */
  public CompareParts(Words words) {
    this.words = words;
  }

  /** One section for each group, with an empty sentence, a table without rows and a chart. */
  public List<Section> sections() {
    return Arrays.stream(ComparedGroup.values()).map(this::section).toList();
  }

  private Section section(ComparedGroup group) {
    String id = "compare-" + group.id();
    return new SectionBuilder(id, words.say("compare.group." + group.id()))
        .say("")
        .add(new TableBlock(table(group, "table-" + id)))
        .add(ChartBlocks.of(chart(group), place("table-" + id), words))
        .unlisted();
  }

  private Table table(ComparedGroup group, String id) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("compare.report"), false));
    group.columns().forEach(c -> columns.add(new Table.Column(name(c), true)));
    String note = words.say("compare.note." + group.id());
    return new Table(
        id,
        words.say("compare.caption." + group.id()),
        columns,
        List.of(),
        note.isEmpty() ? List.of() : List.of(note),
        "");
  }

  private Chart chart(ComparedGroup group) {
    return new Chart(
        "chart-" + group.id(),
        kind(group),
        words.say("compare.chart." + group.id()),
        words.say("compare.unit." + group.id()),
        List.of(),
        ComparePlan.drawn(group).stream().map(this::series).toList(),
        group == ComparedGroup.STRUCTURE ? FULL : null,
        null,
        0);
  }

  /** The reports are chosen later; the page of all downloads has the files of every one. */
  private ChartPlace place(String table) {
    return new ChartPlace(
        table,
        "",
        new Link(words.say("compare.csv"), "../" + Addresses.DATA),
        words.say("compare.credit"),
        "compare",
        List.of());
  }

  private static Chart.Kind kind(ComparedGroup group) {
    return switch (group) {
      case BUDGET, RATES, SCORES -> Chart.Kind.BARS;
      case STRUCTURE, INDICATORS -> Chart.Kind.STACKED;
    };
  }

  private Chart.Series series(ComparedColumn column) {
    return new Chart.Series(name(column), column.tone().orElseThrow(), List.of());
  }

  private String name(ComparedColumn column) {
    return words.of(column);
  }
}
