package org.mingzhang.page.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** 更正记录 of one report. */
public final class CorrectionSection {

  /** The anchor of the section. */
  public static final String ID = "corrections";

  private final ReportContext context;
  private final CorrectionRows rows;
  private final Words words;

  /** The section of a report. */
  public CorrectionSection(ReportContext context) {
    this.context = context;
    this.rows = new CorrectionRows(context);
    this.words = context.words();
  }

  /** The section as its page shows it; empty for a report that nobody had to correct. */
  public Optional<Section> section() {
    List<Corrected> corrections = CorrectionRows.newestFirst(context);
    if (corrections.isEmpty()) {
      return Optional.empty();
    }
    SectionBuilder section = new SectionBuilder(ID, words.say("section.corrections"));
    section.say(words.say("corrections.principle", Words.count(corrections.size())));
    section.add(ListingBlock.of(table(corrections)));
    if (!context.assessment().history().complete()) {
      section.note(words.say("corrections.incomplete"));
    }
    return Optional.of(section.listed());
  }

  private Table table(List<Corrected> corrections) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("corrections.name"), false));
    columns.addAll(CorrectionRows.columns(words));
    Set<String> anchored = new HashSet<>();
    List<Table.Row> lines =
        corrections.stream().map(c -> row(c, anchored.add(c.address()))).toList();
    return new Table(
        "table-corrections", words.say("corrections.caption"), columns, lines, List.of(), "");
  }

  /**
   * @param newest whether it is the newest of its figure, to which the figure's mark leads
   */
  private Table.Row row(Corrected correction, boolean newest) {
    String anchor = newest ? Cells.correctionAnchor(correction.address()) : "";
    String href =
        context.figures().find(correction.address()).isPresent() ? "#" + correction.address() : "";
    CorrectionEntry entry = rows.entry(correction);
    Cell head = Cell.link(entry.name(), href);
    return new Table.Row(anchor, "", head, List.of(), CorrectionRows.cells(entry, words));
  }
}
