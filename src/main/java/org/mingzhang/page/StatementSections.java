package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.StatementItem;
import org.mingzhang.page.view.StatementsBlock;

/** What a report says in words: goals, tasks, problems and improvements. */
final class StatementSections {
  private final ReportContext context;
  private final Words words;

  StatementSections(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** 目标与任务; empty where there are none and none are due. */
  Optional<Section> goals() {
    SectionBuilder section = new SectionBuilder("plan", words.say("section.plan"));
    addPart(section, "goals", context.report().goals());
    addPart(section, "tasks", context.report().tasks());
    addPart(section, "managementGoals", context.report().managementGoals());
    if (section.isEmpty()) {
      return context.isPromise()
          ? Optional.of(section.note(words.say("plan.absent")).listed())
          : Optional.empty();
    }
    return Optional.of(section.listed());
  }

  /** 问题与改进; due in every self-evaluation. */
  Optional<Section> problems() {
    SectionBuilder section = new SectionBuilder("review", words.say("section.problems"));
    addPart(section, "problems", context.report().problems());
    addPart(section, "improvements", context.report().improvements());
    if (section.isEmpty()) {
      return context.isPromise()
          ? Optional.empty()
          : Optional.of(section.note(words.say("problems.absent")).listed());
    }
    return Optional.of(section.listed());
  }

  private void addPart(SectionBuilder section, String id, StatementList list) {
    if (list.rows().isEmpty() && list.note().isEmpty()) {
      return;
    }
    String count = Words.count(list.rows().size());
    section
        .heading(id, words.say("section." + id, count))
        .note(list.note())
        .add(new StatementsBlock(items(id, list)))
        .note(Sources.say(context.report(), list.source(), words));
  }

  private List<StatementItem> items(String id, StatementList list) {
    return list.rows().stream().map(row -> item(id, row, list)).toList();
  }

  private StatementItem item(String id, Statement row, StatementList list) {
    String outcome = row.outcome().isEmpty() ? "" : words.say("statement.outcome", row.outcome());
    return new StatementItem(
        id + "." + row.id(),
        row.name(),
        Stream.of(row.text()).filter(text -> !text.equals(row.name())).findFirst().orElse(""),
        outcome,
        Sources.sayIfElsewhere(context.report(), row.source(), list.source(), words));
  }
}
