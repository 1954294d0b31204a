package org.mingzhang.page.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.sentence.ExecutionSentence;
import org.mingzhang.page.sentence.StructureSentence;
import org.mingzhang.page.table.BudgetTables;
import org.mingzhang.page.table.RateTable;
import org.mingzhang.page.table.ShareTable;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** 钱从哪里来，钱花到哪里去，预算怎么变的. */
final class MoneySections {
  private static final List<BudgetSection> BREAKDOWNS =
      List.of(BudgetSection.FUNCTIONAL, BudgetSection.ECONOMIC, BudgetSection.THREE_PUBLIC);

  private final ReportContext context;
  private final Words words;
  private final ReportCharts charts;

  MoneySections(ReportContext context) {
    this.context = context;
    this.words = context.words();
    this.charts = new ReportCharts(context);
  }

  List<Section> sections() {
    return Stream.of(funding(), spending(), budget(), projects())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Section> funding() {
    SectionBuilder section = start(BudgetSection.FUNDING);
    if (context.report().funding().isEmpty()) {
      return Optional.of(section.note(words.say("funding.absent")).listed());
    }
    section.say(sentence(BudgetSection.FUNDING));
    addTables(section, BudgetSection.FUNDING);
    return Optional.of(section.listed());
  }

  private Optional<Section> spending() {
    SectionBuilder section = new SectionBuilder("spending", title("spending"));
    if (context.report().budget().isEmpty()) {
      section.note(words.say("spending.absent"));
    } else {
      section
          .say(sentence(BudgetSection.BUDGET))
          .add(charts.structure(BudgetSection.BUDGET))
          .table(new ShareTable(context, BudgetSection.BUDGET).table());
      if (charts.structure().isEmpty()) {
        boolean divided = table(BudgetSection.BUDGET).flatten().anyMatch(r -> !r.parts().isEmpty());
        section.note(words.say(divided ? "spending.partly" : "spending.undivided"));
      }
    }
    BREAKDOWNS.forEach(breakdown -> addBreakdown(section, breakdown));
    return Optional.of(section.note(absentBreakdowns()).listed());
  }

  private void addBreakdown(SectionBuilder section, BudgetSection breakdown) {
    if (table(breakdown).isEmpty()) {
      return;
    }
    section.heading(breakdown.id(), words.say("section." + breakdown.id()));
    sentence(breakdown).ifPresent(section::note);
    addTables(section, breakdown);
  }

  private String absentBreakdowns() {
    List<String> absent =
        BREAKDOWNS.stream()
            .filter(breakdown -> table(breakdown).isEmpty())
            .map(breakdown -> words.say("section." + breakdown.id()))
            .toList();
    String names = String.join(words.say("list.items"), absent);
    return absent.isEmpty() ? "" : words.say("spending.absentBreakdowns", names);
  }

  private Optional<Section> budget() {
    SectionBuilder section = new SectionBuilder("budget", title("budget"));
    if (context.report().budget().isEmpty()) {
      return Optional.of(section.note(words.say("budget.absent")).listed());
    }
    section.say(ExecutionSentence.say(context)).add(charts.phases());
    for (Structure part : charts.divided()) {
      charts
          .items(part)
          .ifPresent(chart -> section.note(StructureSentence.say(context, part)).add(chart));
    }
    section.table(Optional.of(new BudgetTables(context, BudgetSection.BUDGET).printed()));
    new RateTable(context, BudgetSection.BUDGET)
        .table()
        .ifPresent(
            rates ->
                section
                    .heading("execution", words.say("section.execution"))
                    .table(Optional.of(rates)));
    return Optional.of(section.listed());
  }

  /** Projects with a table of their own; those inside the budget's tree are shown with it. */
  private Optional<Section> projects() {
    SectionBuilder section = start(BudgetSection.PROJECTS);
    if (context.report().projects().isEmpty()) {
      return Optional.empty();
    }
    section
        .say(words.say("projects.count", Words.count(context.report().allProjects().size())))
        .say(sentence(BudgetSection.PROJECTS));
    addTables(section, BudgetSection.PROJECTS);
    return Optional.of(section.listed());
  }

  private void addTables(SectionBuilder section, BudgetSection which) {
    section
        .add(charts.structure(which))
        .table(Optional.of(new BudgetTables(context, which).printed()))
        .table(new ShareTable(context, which).table())
        .table(new RateTable(context, which).table());
  }

  /** A sentence for each row that stands at the top and has parts. */
  private Optional<String> sentence(BudgetSection which) {
    String all =
        table(which).rows().stream()
            .flatMap(root -> context.assessment().structure(which, root.id()).stream())
            .map((Structure structure) -> StructureSentence.say(context, structure))
            .collect(Collectors.joining());
    return Optional.of(all).filter(text -> !text.isEmpty());
  }

  private BudgetTable table(BudgetSection which) {
    return context.report().table(which);
  }

  private SectionBuilder start(BudgetSection which) {
    return new SectionBuilder(which.id(), title(which.id()));
  }

  private String title(String id) {
    return words.say("section." + id + (context.isPromise() ? ".promise" : ""));
  }
}
