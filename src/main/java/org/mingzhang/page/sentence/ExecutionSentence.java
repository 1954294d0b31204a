package org.mingzhang.page.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Words;

/** How the budget changed over the year, in one or two sentences. */
public final class ExecutionSentence {
  private ExecutionSentence() {}

  /** Empty when no row at the top has two amounts to hold against each other. */
  public static Optional<String> say(ReportContext context) {
    String all =
        context.assessment().rows(BudgetSection.BUDGET).stream()
            .filter(row -> row.depth() == 0)
            .flatMap(row -> say(context, row).stream())
            .collect(Collectors.joining());
    return Optional.of(all).filter(text -> !text.isEmpty());
  }

  private static Optional<String> say(ReportContext context, RowMeasure row) {
    Words words = context.words();
    List<String> parts = new ArrayList<>();
    add(parts, context, "execution.initial", row.initial());
    add(parts, context, "execution.adjusted", row.adjusted());
    add(parts, context, "execution.executed", row.executed());
    if (parts.size() < 2) {
      return Optional.empty();
    }
    row.executionRate().ifPresent(r -> parts.add(words.say("execution.rate", Percent.text(r))));
    if (row.executionRate().isEmpty()) {
      row.initialRate()
          .ifPresent(r -> parts.add(words.say("execution.initialRate", Percent.text(r))));
    }
    String list = String.join(words.say("list.separator"), parts);
    return Optional.of(words.say("execution.sentence", row.row().name(), list));
  }

  private static void add(
      List<String> parts, ReportContext context, String key, Optional<Amount> amount) {
    amount.ifPresent(a -> parts.add(context.words().say(key, context.cells().inSentence(a))));
  }
}
