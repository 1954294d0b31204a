package org.mingzhang.check.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.FiscalYear;

/**
 * Says which row a number in prose speaks of: the one whose whole name stands right before it, with
 * nothing but a verb of saying so between (项目支出为36.25万元). Where the sentence speaks of another year
 * or of a change, it says nothing.
 */
final class Neighbours {

  private static final int SHORTEST_NAME = 3;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s?(?:[:：]|(?:共计|总计|合计|共|总额|总数)?(?:为|是|达到|达|有|约|近)?)\\s?");
  private static final Pattern LINK =
      Pattern.compile(".*(?:\\P{IsHan}|其中|包括|以及|和|与|及|是)|", Pattern.DOTALL);
  private static final Pattern CHANGE = Pattern.compile("比|较|增|减|升|降|调|差|余下|剩|目标|计划");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|去年|上年|往年|前年|明年");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]");

  private final KnownFigures known;
  private final FiscalYear year;

  Neighbours(KnownFigures known, FiscalYear year) {
    this.known = known;
    this.year = year;
  }

  /** The figure it stands beside when no figure of that row says the same; else empty. */
  Optional<NamedFigure> contradicted(String line, TypedNumber number) {
    String before = sentenceBefore(line.substring(0, number.start()));
    if (CHANGE.matcher(before).find() || speaksOfAnotherYear(before)) {
      return Optional.empty();
    }
    Optional<String> name =
        known
            .comparable(number)
            .map(NamedFigure::name)
            .filter(n -> n.length() >= SHORTEST_NAME && endsWith(before, n))
            .max(Comparator.comparingInt(String::length));
    return name.flatMap(n -> different(n, number));
  }

  private Optional<NamedFigure> different(String name, TypedNumber number) {
    List<NamedFigure> ofRow = known.comparable(number).filter(f -> f.name().equals(name)).toList();
    boolean agrees = ofRow.stream().anyMatch(f -> f.quantity().filter(number::means).isPresent());
    return agrees
        ? Optional.empty()
        : ofRow.stream()
            .min(Comparator.comparing(f -> Distances.between(number, f.quantity().orElseThrow())));
  }

  private boolean speaksOfAnotherYear(String sentence) {
    return YEAR.matcher(sentence)
        .results()
        .anyMatch(match -> !match.group().equals(year.toString()));
  }

  private static boolean endsWith(String before, String name) {
    int at = before.lastIndexOf(name);
    return at >= 0
        && BETWEEN.matcher(before.substring(at + name.length())).matches()
        && LINK.matcher(before.substring(0, at)).matches();
  }

  private static String sentenceBefore(String text) {
    return SENTENCE_END.splitAsStream(text + " ").reduce("", (first, last) -> last).stripTrailing();
  }
}
