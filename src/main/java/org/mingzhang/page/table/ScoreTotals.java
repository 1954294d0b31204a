package org.mingzhang.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.Evaluation;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.TallyBlock;
import org.mingzhang.page.view.TallyItem;
import org.mingzhang.page.words.Words;

/** The score and the grade that a report gives itself, beside what its rule set gives. */
public final class ScoreTotals {
  private final ReportContext context;
  private final Words words;

  /** The scores of a report. */
  public ScoreTotals(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Empty where neither is printed nor can be computed. */
  public Optional<TallyBlock> tally() {
    List<TallyItem> items = new ArrayList<>(printed());
    sheet().ifPresent(sheet -> items.addAll(recomputed(sheet)));
    return items.isEmpty() ? Optional.empty() : Optional.of(new TallyBlock(items));
  }

  /** By which rules the scores were recomputed; empty where none was. */
  public String note() {
    return sheet()
        .filter(sheet -> sheet.total().isPresent())
        .map(sheet -> words.say("score.rule", sheet.ruleSet().title(), sheet.ruleSet().ground()))
        .orElse("");
  }

  /** The unit's own sheet. */
  private Optional<ScoreSheet> sheet() {
    return context.assessment().scores().stream()
        .filter(sheet -> sheet.project().isEmpty())
        .findFirst();
  }

  private List<TallyItem> printed() {
    Evaluation evaluation = context.report().evaluation();
    List<TallyItem> items = new ArrayList<>();
    if (evaluation.score().isReported()) {
      String score = evaluation.score().printed();
      items.add(item("evaluation.result.score", "evaluation.score", score));
    }
    if (!evaluation.grade().isEmpty()) {
      items.add(item("evaluation.result.grade", "evaluation.grade", evaluation.grade()));
    }
    return items;
  }

  private List<TallyItem> recomputed(ScoreSheet sheet) {
    List<TallyItem> items = new ArrayList<>();
    sheet.total().ifPresent(total -> items.add(item("score-total", "score.total", total.text())));
    sheet.grade().ifPresent(grade -> items.add(item("score-grade", "score.grade", grade.name())));
    String off =
        new ScoreCells(context)
            .off(
                sheet
                    .printedTotalPoints()
                    .flatMap(printed -> sheet.total().map(total -> printed.minus(total))));
    if (!off.isEmpty()) {
      items.add(item("score-difference", "score.difference", off));
    }
    return items;
  }

  private TallyItem item(String id, String label, String value) {
    return new TallyItem(id, words.say(label), value, "");
  }
}
