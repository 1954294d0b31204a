package org.mingzhang.page.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.ReportDates;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.DataBlock;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.view.TallyBlock;
import org.mingzhang.page.view.TallyItem;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Words;

/** 来源与下载. */
final class SourceSection {
  private final ReportContext context;
  private final Words words;

  SourceSection(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /**
   * @param downloads files to download
   * @param sources where the files that the page is made from are shown; may be empty
   * @param data the report described for programs
   */
  Section section(List<Link> downloads, List<Link> sources, DataBlock data) {
    SectionBuilder section = new SectionBuilder("sources", words.say("section.sources"));
    section.say(dates());
    section.say(
        context
            .assessment()
            .history()
            .changed()
            .map(day -> words.say("dates.changed", Days.say(day, words))));
    if (context.report().documents().isEmpty()) {
      section.note(words.say("sources.absent"));
    } else {
      section.add(new TableBlock(documents()));
    }
    List<TallyItem> counts = counts();
    if (!counts.isEmpty()) {
      List<Block> tally = List.of(new TallyBlock(counts));
      section.add(new FoldedBlock("counts", words.say("section.counts"), tally));
    }
    section
        .heading("downloads", words.say("section.downloads"))
        .note(words.say("downloads.note"))
        .add(new LinksBlock(downloads));
    if (!sources.isEmpty()) {
      section
          .heading("source-files", words.say("section.sourceFiles"))
          .add(new LinksBlock(sources));
    }
    section.add(data);
    return section.listed();
  }

  private Table documents() {
    return new Table(
        "table-documents",
        words.say("documents.caption"),
        List.of(
            new Table.Column(words.say("documents.title"), false),
            new Table.Column(words.say("documents.publisher"), false),
            new Table.Column(words.say("documents.year"), false)),
        context.report().documents().stream().map(this::document).toList(),
        List.of(words.say("documents.note")),
        "");
  }

  private Table.Row document(SourceDocument document) {
    Cell title =
        document.file().isEmpty()
            ? Cell.of(document.title())
            : Cell.link(document.title(), "files/" + document.file());
    return new Table.Row(
        "documents." + document.id(),
        "",
        title,
        List.of(),
        List.of(orUnknown(document.publisher()), orUnknown(document.year())));
  }

  private Cell orUnknown(String text) {
    return text.isEmpty() ? context.cells().nothing("cell.notReported") : Cell.of(text);
  }

  private String dates() {
    ReportDates dates = context.report().dates();
    List<String> parts = new ArrayList<>();
    parts.add(words.say("dates.title", context.report().title()));
    addDay(parts, "dates.approved", dates.approved());
    addDay(parts, "dates.signed", dates.signed());
    parts.add(
        dates.published() == null
            ? words.say("dates.unpublished")
            : words.say("dates.published", Days.say(dates.published(), words)));
    return words.say("dates.sentence", String.join(words.say("list.separator"), parts));
  }

  private void addDay(List<String> parts, String key, LocalDate day) {
    if (day != null) {
      parts.add(words.say(key, Days.say(day, words)));
    }
  }

  /** The counts that a narrative can quote and that no other section shows. */
  private List<TallyItem> counts() {
    return context.figures().all().stream()
        .filter(figure -> figure.address().startsWith("summary."))
        .filter(figure -> !isShownAbove(figure.address()))
        .map(
            figure ->
                new TallyItem(figure.address(), countName(figure.address()), figure.printed(), ""))
        .toList();
  }

  /** The counts of indicators stand over their table, where results are held against targets. */
  private boolean isShownAbove(String address) {
    boolean judged = !context.isPromise() && !context.report().indicators().rows().isEmpty();
    return judged && address.startsWith("summary.indicators.");
  }

  private String countName(String address) {
    return words.say(address.replace("summary.indicators.", "tally."));
  }
}
