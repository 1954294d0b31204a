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
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
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
    addTables(section, BudgetSection.FUNDING);
    return Optional.of(section.listed());
  }

  private Optional<Section> spending() {
    SectionBuilder section = new SectionBuilder("spending", title("spending"));
    if (context.report().budget().isEmpty()) {
      section.note(words.say("spending.absent"));
    } else {
      addStructure(section, BudgetSection.BUDGET);
      section.table(new ShareTable(context, BudgetSection.BUDGET).table());
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
    Optional<ChartBlock> phases = charts.phases();
    if (phases.isEmpty()) {
      section.say(ExecutionSentence.say(context));
    }
    section.add(phases);
    charts.divided().forEach(part -> section.add(charts.items(part)));
    section.table(Optional.of(new BudgetTables(context, BudgetSection.BUDGET).printed()));
    addRates(section);
    return Optional.of(section.listed());
  }

  private void addRates(SectionBuilder section) {
    Optional<ChartBlock> chart = charts.executionRates();
    Optional<Table> table = new RateTable(context, BudgetSection.BUDGET).table();
    if (chart.isPresent() || table.isPresent()) {
      section.heading("execution", words.say("section.execution")).add(chart).table(table);
    }
  }

  /** Projects with a table of their own; those inside the budget's tree are shown with it. */
  private Optional<Section> projects() {
    SectionBuilder section = start(BudgetSection.PROJECTS);
    if (context.report().projects().isEmpty()) {
      return Optional.empty();
    }
    section.say(words.say("projects.count", Words.count(context.report().allProjects().size())));
    addTables(section, BudgetSection.PROJECTS);
    return Optional.of(section.listed());
  }

  private void addTables(SectionBuilder section, BudgetSection which) {
    addStructure(section, which);
    section
        .table(Optional.of(new BudgetTables(context, which).printed()))
        .table(new ShareTable(context, which).table())
        .table(new RateTable(context, which).table());
  }

  /** The chart says what the first of them is made of; further ones are said in words alone. */
  private void addStructure(SectionBuilder section, BudgetSection which) {
    Optional<ChartBlock> chart = charts.structure(which);
    String said = chart.map(ChartBlock::sentence).orElse("");
    sentence(which).map(all -> all.replace(said, "")).ifPresent(section::note);
    section.add(chart);
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
