package org.mingzhang.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.sentence.AttainmentSentence;
import org.mingzhang.page.view.IndicatorGroup;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** The table of the indicators, or of the results without a target, in the groups of the form. */
public final class IndicatorTables {
  private final ReportContext context;
  private final String prefix;
  private final Words words;

  /** The tables that hold the addresses. */
  public IndicatorTables(ReportContext context) {
    this(context, "");
  }

  /**
   * The tables once more.
   *
   * @param prefix before every anchor, so that none stands twice on a page
   */
  public IndicatorTables(ReportContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
    this.words = context.words();
  }

  /** Targets beside what was reached. */
  public IndicatorsBlock indicators() {
    String caption = context.isPromise() ? "indicators.caption.promise" : "indicators.caption";
    return block(
        "indicators", caption, context.report().indicators(), context.assessment().indicators());
  }

  /** Results that were reported without targets. */
  public IndicatorsBlock results() {
    return block(
        "results", "results.caption", context.report().results(), context.assessment().results());
  }

  private IndicatorsBlock block(
      String id, String caption, IndicatorTable table, List<IndicatorAssessment> assessed) {
    IndicatorRows rows = new IndicatorRows(context, prefix + id, table.source());
    IndicatorsBlock.Parts parts = parts(id, assessed);
    return new IndicatorsBlock(
        prefix + "table-" + id,
        words.say(caption, context.year()),
        columns(parts),
        parts,
        groups(assessed).stream()
            .map(g -> group(g, rows, parts.states(), unnamed(g.get(0) == assessed.get(0))))
            .toList(),
        labels(),
        Sources.say(context.report(), table.source(), words),
        Sources.href(context.report(), table.source()));
  }

  private IndicatorsBlock.Labels labels() {
    return new IndicatorsBlock.Labels(
        words.say("indicators.working"),
        words.say("indicators.noBar"),
        words.say("indicators.label.target"),
        words.say("indicators.label.actual"),
        words.say("indicators.label.weight"),
        words.say("indicators.label.score"),
        words.say("indicators.label.recomputed"));
  }

  private IndicatorsBlock.Parts parts(String id, List<IndicatorAssessment> assessed) {
    boolean targets = assessed.stream().anyMatch(i -> i.indicator().target().isReported());
    boolean actuals = !context.isPromise() || !noneReported(assessed);
    boolean scores = assessed.stream().anyMatch(i -> isScored(i.indicator()));
    boolean recomputed = scores && new ScoreCells(context).any(id);
    return new IndicatorsBlock.Parts(targets, actuals, targets && actuals, scores, recomputed);
  }

  private List<Table.Column> columns(IndicatorsBlock.Parts parts) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(column("name", false));
    if (parts.targets()) {
      columns.add(column("target", true));
    }
    if (parts.actuals()) {
      columns.add(column("actual", true));
    }
    if (parts.states()) {
      columns.add(column("bar", false));
      columns.add(column("state", false));
    }
    if (parts.scores()) {
      columns.add(column("weight", true));
      columns.add(column("score", true));
    }
    if (parts.recomputed()) {
      columns.add(column("recomputed", true));
    }
    return columns;
  }

  private Table.Column column(String id, boolean numeric) {
    return new Table.Column(words.say("indicators.heading." + id), numeric);
  }

  private static boolean noneReported(List<IndicatorAssessment> assessed) {
    return assessed.stream().noneMatch(i -> i.indicator().actual().isReported());
  }

  private static boolean isScored(Indicator indicator) {
    return indicator.weight().isReported() || indicator.score().isReported();
  }

  /** Runs of neighbours with the same class, dimension and task; the printed order is kept. */
  private static List<List<IndicatorAssessment>> groups(List<IndicatorAssessment> assessed) {
    List<List<IndicatorAssessment>> groups = new ArrayList<>();
    for (IndicatorAssessment next : assessed) {
      List<IndicatorAssessment> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (last.isEmpty() || !sameGroup(last.get(0).indicator(), next.indicator())) {
        groups.add(new ArrayList<>(List.of(next)));
      } else {
        last.add(next);
      }
    }
    return groups;
  }

  private static boolean sameGroup(Indicator one, Indicator other) {
    return Objects.equals(keys(one), keys(other));
  }

  private static List<String> keys(Indicator indicator) {
    return List.of(indicator.indicatorClass(), indicator.dimension(), indicator.task());
  }

  /** Rows without a class need no heading, unless they would seem to belong to the one above. */
  private String unnamed(boolean first) {
    return first ? "" : words.say("group.other");
  }

  private IndicatorGroup group(
      List<IndicatorAssessment> members, IndicatorRows rows, boolean judged, String unnamed) {
    List<String> names =
        keys(members.get(0).indicator()).stream().filter(name -> !name.isEmpty()).toList();
    String summary =
        judged
            ? words.say(
                "group.summary",
                Words.count(members.size()),
                AttainmentSentence.counts(Tally.of(members), words))
            : words.say("group.count", Words.count(members.size()));
    return new IndicatorGroup(
        names.isEmpty() ? unnamed : names.get(0),
        String.join(words.say("source.separator"), names.stream().skip(1).toList()),
        summary,
        members.stream().map(rows::row).toList());
  }
}
