package org.mingzhang.page.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.chart.ClassCounts;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** How many indicators of each class came out how: the table under the chart. */
public final class ClassTable {
  /** Its anchor. */
  public static final String ID = "table-classes";

  /** With more classes than this the sentence names only the first. */
  private static final int NAMED = 4;

  private final ReportContext context;
  private final Words words;
  private final List<ClassCounts> classes;
  private final List<AttainmentState> states;

  /** The table of a report. */
  public ClassTable(ReportContext context) {
    this.context = context;
    this.words = context.words();
    this.classes = ClassCounts.of(context.assessment().indicators());
    this.states = ClassCounts.states(classes);
  }

  /** Empty where there are no classes to compare. */
  public Optional<Table> table() {
    return isWorthwhile() ? Optional.of(counts()) : Optional.empty();
  }

  private boolean isWorthwhile() {
    return !context.isPromise() && classes.size() > 1;
  }

  private Table counts() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("classes.class"), false));
    states.forEach(state -> columns.add(new Table.Column(words.of(state), true)));
    columns.add(new Table.Column(words.say("classes.total"), true));
    return new Table(
        ID,
        words.say("classes.caption", context.year()),
        columns,
        classes.stream().map(this::row).toList(),
        List.of(),
        "");
  }

  private Table.Row row(ClassCounts counts) {
    List<Cell> cells = new ArrayList<>();
    states.forEach(state -> cells.add(cell(counts, state)));
    cells.add(Cell.of(Words.count(counts.indicators().size())));
    return new Table.Row("", "", Cell.of(name(counts)), List.of(), cells);
  }

  private static Cell cell(ClassCounts counts, AttainmentState state) {
    int count = counts.of(state);
    return Cell.of(Words.count(count))
        .at(counts.address(state))
        .with(Datum.of("", BigDecimal.valueOf(count)));
  }

  private String name(ClassCounts counts) {
    return counts.name().isEmpty() ? words.say("chart.unclassified") : counts.name();
  }

  /** How many of each class reached their target. */
  public String sentence() {
    String named =
        classes.stream()
            .limit(NAMED)
            .map(c -> words.say("classes.part", name(c), count(c), reached(c)))
            .collect(Collectors.joining(words.say("structure.separator")));
    return words.say(
        classes.size() > NAMED ? "classes.sentence.more" : "classes.sentence",
        named,
        Words.count(classes.size()));
  }

  private static String count(ClassCounts counts) {
    return Words.count(counts.indicators().size());
  }

  private static String reached(ClassCounts counts) {
    return Words.count(counts.of(AttainmentState.MET) + counts.of(AttainmentState.EXCEEDED));
  }
}
