package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.model.Narrative;

/** Cleans the parts of a raw narrative and puts them together. */
final class NarrativeAssembler {

  private static final Evaluator MARKER = Selector.evaluatorOf("[data-mz]");
  private static final Evaluator FOOTNOTE = Selector.evaluatorOf("sup.footnote");
  private final Narrative narrative;
  private final Problems problems;
  private final HtmlCleaner cleaner;
  private final Anchors anchors;
  private final Finishing finishing;
  private final Leftovers leftovers;

  NarrativeAssembler(Narrative narrative, ContentFolder content, Problems problems) {
    this.narrative = narrative;
    this.problems = problems;
    cleaner = new HtmlCleaner(problems);
    anchors = new Anchors(problems);
    finishing = new Finishing(narrative, content, problems);
    leftovers = new Leftovers(problems);
  }

  ConvertedNarrative assemble(RawNarrative raw) {
    List<String> ids =
        IntStream.range(0, raw.sections().size())
            .mapToObj(i -> anchors.section(raw.sections().get(i), i + 1))
            .toList();
    List<Element> parts = new ArrayList<>();
    parts.add(part(raw.preamble(), raw.notes(), 0));
    for (RawNarrative.RawSection section : raw.sections()) {
      parts.add(part(section.html(), raw.notes(), parts.size()));
    }
    parts.forEach(anchors::link);
    List<ConvertedNarrative.Section> sections = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String title = title(raw.sections().get(i).title());
      String html = parts.get(i + 1).html().strip();
      sections.add(new ConvertedNarrative.Section(ids.get(i), title, html));
    }
    return new ConvertedNarrative(
        narrative.file(),
        title(raw.title()),
        parts.get(0).html().strip(),
        sections,
        problems.source().included());
  }

  private Element part(String html, List<RawNarrative.RawNote> notes, int number) {
    Element part = cleaner.clean(html + Footnotes.of(html, notes));
    finishing.finish(part);
    leftovers.check(part);
    anchors.name(part, number);
    return part;
  }

  private String title(String html) {
    Element title = Jsoup.parseBodyFragment(html).body();
    title.select(MARKER).forEach(marker -> Finishing.reportInHeading(marker, problems));
    title.select(FOOTNOTE).remove();
    leftovers.check(title.text());
    return title.text();
  }
}
