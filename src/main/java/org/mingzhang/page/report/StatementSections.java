package org.mingzhang.page.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.StatementItem;
import org.mingzhang.page.view.StatementsBlock;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

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

  /** What a report names as problems, folded below the text that tells of them. */
  Optional<FoldedBlock> foldedProblems() {
    return folded("problems", context.report().problems());
  }

  /** The same for improvements. */
  Optional<FoldedBlock> foldedImprovements() {
    return folded("improvements", context.report().improvements());
  }

  private Optional<FoldedBlock> folded(String id, StatementList list) {
    String count = Words.count(list.rows().size());
    return isAbsent(list)
        ? Optional.empty()
        : Optional.of(new FoldedBlock(id, words.say("folded." + id, count), parts(id, list)));
  }

  /**
   * 问题与改进, what of it is not told elsewhere; due in every self-evaluation.
   *
   * @param told anchors of the lists that stand below the narrative
   */
  Optional<Section> problems(Set<String> told) {
    SectionBuilder section = new SectionBuilder("review", words.say("section.problems"));
    if (!told.contains("problems")) {
      addPart(section, "problems", context.report().problems());
    }
    if (!told.contains("improvements")) {
      addPart(section, "improvements", context.report().improvements());
    }
    if (!section.isEmpty()) {
      return Optional.of(section.listed());
    }
    return context.isPromise() || !told.isEmpty()
        ? Optional.empty()
        : Optional.of(section.note(words.say("problems.absent")).listed());
  }

  private void addPart(SectionBuilder section, String id, StatementList list) {
    if (isAbsent(list)) {
      return;
    }
    String count = Words.count(list.rows().size());
    section.heading(id, words.say("list." + id, count));
    parts(id, list).forEach(section::add);
  }

  private static boolean isAbsent(StatementList list) {
    return list.rows().isEmpty() && list.note().isEmpty();
  }

  private List<Block> parts(String id, StatementList list) {
    return Stream.of(
            note(list.note()),
            Stream.of(new StatementsBlock(items(id, list))),
            note(Sources.say(context.report(), list.source(), words)))
        .<Block>flatMap(blocks -> blocks)
        .toList();
  }

  private static Stream<NoteBlock> note(String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(new NoteBlock(text));
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
