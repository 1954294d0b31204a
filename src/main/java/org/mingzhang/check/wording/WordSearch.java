package org.mingzhang.check.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Listing;
import org.mingzhang.check.RuleContext;

/**
 * Looks for words in the texts of a report and in its narrative. In the data the same word makes
 * one finding, however often it stands there; in the narrative every line has its own. Sentences
 * get {0} the words, {1} how often, {2} where.
 */
final class WordSearch {

  private final Landmark landmark;
  private final Pattern pattern;
  private final boolean together;

  private WordSearch(Landmark landmark, Pattern pattern, boolean together) {
    this.landmark = landmark;
    this.pattern = pattern;
    this.together = together;
  }

  /**
   * One finding for each word.
   *
   * @param landmark what every text with such a word has; most cells have none and cost nothing
   */
  static WordSearch each(Landmark landmark, Pattern pattern) {
    return new WordSearch(landmark, pattern, false);
  }

  /** One finding for all words. */
  static WordSearch together(Landmark landmark, Pattern pattern) {
    return new WordSearch(landmark, pattern, true);
  }

  /** Looks at the data and at the narrative. */
  void everywhere(RuleContext context, Findings findings) {
    inData(ReportTexts.of(context), findings);
    Paragraph.of(context).forEach(paragraph -> inProse(paragraph, findings));
  }

  private void inData(List<ReportText> texts, Findings findings) {
    List<Hit> hits = texts.stream().flatMap(this::hits).toList();
    hits.stream()
        .map(this::group)
        .distinct()
        .forEach(
            group -> report(hits.stream().filter(h -> group(h).equals(group)).toList(), findings));
  }

  private Stream<Hit> hits(ReportText text) {
    return mayHold(text.text())
        ? pattern.matcher(text.judged()).results().map(r -> new Hit(r.group().strip(), text))
        : Stream.empty();
  }

  private boolean mayHold(String text) {
    return landmark.next(text, 0) >= 0;
  }

  /** The editor's words are the editor's to mend and are told apart from the source's. */
  private Group group(Hit hit) {
    return new Group(together ? "" : hit.word(), hit.text().isOwn());
  }

  private static void report(List<Hit> hits, Findings findings) {
    List<ReportText> texts = withoutEchoes(hits.stream().map(Hit::text).distinct().toList());
    findings.broken(
        texts.get(0).address(),
        texts.stream().map(ReportText::figure).toList(),
        "",
        Listing.of(hits.stream().map(Hit::word).toList()),
        Integer.toString(texts.size()),
        Listing.ofPhrases(texts.stream().map(ReportText::label).toList()));
  }

  /** A remark that points to cells which are found themselves is no place of its own. */
  private static List<ReportText> withoutEchoes(List<ReportText> texts) {
    List<ReportText> cells =
        texts.stream().filter(t -> t.origin() == ReportText.Origin.PRINT).toList();
    return cells.isEmpty() ? texts : cells;
  }

  private void inProse(Paragraph paragraph, Findings findings) {
    if (!mayHold(paragraph.text())) {
      return;
    }
    Matcher matcher = pattern.matcher(paragraph.judged());
    while (matcher.find()) {
      String word = matcher.group().strip();
      findings.brokenInProse(
          paragraph.place(matcher.start()),
          List.of(),
          "",
          word,
          "1",
          paragraph.around(matcher.start()));
    }
  }

  private record Hit(String word, ReportText text) {}

  private record Group(String word, boolean own) {}
}
