package org.mingzhang.page.sentence;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** The answer: the sentence a report page opens with. */
public final class Lead {
  private final ReportContext context;
  private final Words words;
  private final Cells cells;
  private final Headline headline;

  /** The answer of a report. */
  public Lead(ReportContext context) {
    this.context = context;
    this.words = context.words();
    this.cells = context.cells();
    this.headline = context.assessment().headline();
  }

  /** The money, then the targets; never empty. */
  public String say() {
    List<String> sentences = new ArrayList<>();
    sentences.add(context.isPromise() ? promisedMoney() : money());
    sentences.add(
        context.isPromise() ? promises() : AttainmentSentence.say(context.assessment(), words));
    return String.join("", sentences);
  }

  private String money() {
    if (headline.budget().isEmpty() && headline.executed().isEmpty()) {
      return words.say("lead.noBudget");
    }
    if (headline.budget().isEmpty()) {
      return words.say("lead.executedOnly", cells.inSentence(headline.executed().orElseThrow()));
    }
    String budget = budget(headline.budget().orElseThrow());
    if (headline.executed().isEmpty()) {
      return words.say("lead.budgetOnly", budget);
    }
    String executed = cells.inSentence(headline.executed().orElseThrow());
    return headline
        .rate()
        .map(rate -> words.say(rateKey(), budget, executed, Percent.text(rate)))
        .orElseGet(() -> words.say("lead.noRate", budget, executed));
  }

  private String rateKey() {
    return headline.rateBase() == AmountColumn.INITIAL ? "lead.initialRate" : "lead.adjustedRate";
  }

  private String promisedMoney() {
    return headline
        .budget()
        .map(amount -> words.say("lead.promisedBudget", context.year(), cells.inSentence(amount)))
        .orElseGet(() -> words.say("lead.noBudget"));
  }

  private String promises() {
    Report report = context.report();
    List<String> parts = new ArrayList<>();
    count(parts, "lead.projects", report.allProjects().size());
    count(parts, "lead.tasks", report.tasks().rows().size());
    count(parts, "lead.targets", report.indicators().rows().size());
    count(parts, "lead.managementGoals", report.managementGoals().rows().size());
    return parts.isEmpty()
        ? words.say("lead.noTargets")
        : words.say("lead.promises", String.join(words.say("list.separator"), parts));
  }

  private void count(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(words.say(key, Words.count(number)));
    }
  }

  private String budget(Amount amount) {
    return words.say("lead.amount", label(amount), cells.inSentence(amount));
  }

  /** What the headline's amount is called: by the column, or the heading, it came from. */
  public String label(Amount amount) {
    if (amount.address().startsWith(BudgetSection.FUNDING.id() + ".")) {
      return words.say("lead.label.funding");
    }
    return words.say(
        "lead.label." + amount.address().substring(amount.address().lastIndexOf('.') + 1));
  }

  /** Whether a figure over the years is the one that a unit's page tells first. */
  public static boolean isHeadline(String address) {
    return address.equals("budget.total.executed");
  }
}
