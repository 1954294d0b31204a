package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.narrative.NarrativeSections;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/**
 * The narrative of a report, with what the data lists on the same subject folded below it, so that
 * nothing is told twice and every entry keeps its address and its source.
 */
final class ReportStory {
  private final StatementSections statements;
  private final Words words;
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  /**
   * @param shown anchors of the charts and tables that the page has elsewhere
   */
  ReportStory(ReportContext context, Set<String> shown) {
    this.statements = new StatementSections(context);
    this.words = context.words();
    NarrativeSections.of(context, shown).forEach(this::add);
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Anchors of the lists that stand below a section of the narrative. */
  Set<String> told() {
    return Set.copyOf(told);
  }

  /** The first section stands for all in the jump list; the one about problems for itself. */
  private void add(Section section) {
    List<Block> blocks = new ArrayList<>(section.blocks());
    List<FoldedBlock> lists = lists(section.title());
    for (FoldedBlock list : lists) {
      if (told.add(list.id())) {
        blocks.add(list);
      }
    }
    String title = section.title();
    String jump = lists.isEmpty() ? "" : title;
    if (sections.isEmpty()) {
      jump = words.say("section.text");
      title = title.isEmpty() ? jump : title;
    }
    sections.add(new Section(section.id(), title, jump, section.sentences(), blocks));
  }

  private List<FoldedBlock> lists(String title) {
    List<FoldedBlock> lists = new ArrayList<>();
    about(title, "narrative.problems", statements.foldedProblems()).ifPresent(lists::add);
    about(title, "narrative.improvements", statements.foldedImprovements()).ifPresent(lists::add);
    return lists;
  }

  private Optional<FoldedBlock> about(String title, String key, Optional<FoldedBlock> list) {
    boolean isAbout = List.of(words.say(key).split(" ")).stream().anyMatch(title::contains);
    return isAbout ? list : Optional.empty();
  }
}
