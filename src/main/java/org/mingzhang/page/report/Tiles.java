package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.finding.FindingKind;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.RateWords;
import org.mingzhang.page.words.Words;

/** The four large figures of a report page, each leading to its row. */
final class Tiles {
  /** The section that says what is absent of goals and tasks. */
  private static final String PLAN = "#plan";

  private final ReportContext context;
  private final Words words;
  private final Headline headline;

  Tiles(ReportContext context) {
    this.context = context;
    this.words = context.words();
    this.headline = context.assessment().headline();
  }

  List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(budget());
    tiles.addAll(context.isPromise() ? promises() : outcomes());
    checks().ifPresent(tiles::add);
    return tiles;
  }

  /** How many checks hold and how many do not; none where nothing could be held against another. */
  private Optional<Tile> checks() {
    int holds = FindingKind.HOLDS.count(context.findings());
    int problems = FindingKind.problems(context.findings());
    return holds + problems == 0
        ? Optional.empty()
        : Optional.of(
            new Tile(
                words.say("tile.checks"),
                Words.count(holds),
                words.say("tile.checks.holds"),
                words.say("tile.checks.problems", Words.count(problems)),
                "#checks"));
  }

  private Tile budget() {
    return headline
        .budget()
        .map(amount -> money(new Lead(context).label(amount), amount, ""))
        .orElseGet(() -> absent("tile.budget", "#budget"));
  }

  private List<Tile> outcomes() {
    return List.of(executed(), rate(), attained());
  }

  private Tile executed() {
    return headline
        .executed()
        .map(amount -> money(words.say("tile.executed"), amount, ""))
        .orElseGet(() -> absent("tile.executed", "#budget"));
  }

  private Tile rate() {
    if (headline.rate().isEmpty()) {
      return new Tile(words.say("tile.rate"), RateWords.of(headline, words), "", "", "#budget");
    }
    String percent = Percent.text(headline.rate().orElseThrow());
    String base =
        headline.rateBase() == AmountColumn.INITIAL ? "tile.rate.initial" : "tile.rate.adjusted";
    return new Tile(
        words.say("tile.rate"),
        percent.substring(0, percent.length() - 1),
        "%",
        words.say(base),
        rateHref());
  }

  /** The cell of the rate, printed or computed, in the row of the executed amount. */
  private String rateHref() {
    String column = headline.rateBase() == AmountColumn.INITIAL ? ".initialRate" : ".executionRate";
    return headline
        .executed()
        .map(amount -> amount.address().replaceFirst("\\.[^.]+$", column))
        .filter(address -> context.figures().find(address).isPresent())
        .map(address -> "#" + address)
        .orElse("#execution");
  }

  private Tile attained() {
    Tally tally = headline.tally();
    if (tally.total() > 0) {
      String beyond = Words.count(tally.exceeded());
      return new Tile(
          words.say("tile.attained"),
          Words.count(tally.reached()),
          words.say("tile.attained.of", Words.count(tally.total())),
          tally.exceeded() == 0 ? "" : words.say("tile.attained.beyond", beyond),
          "#indicators");
    }
    int results = context.assessment().results().size();
    return results == 0
        ? absent("tile.attained", "#indicators")
        : new Tile(
            words.say("tile.results"),
            Words.count(results),
            words.say("tile.items"),
            words.say("tile.results.note"),
            "#results");
  }

  private List<Tile> promises() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(count("tile.tasks", context.report().tasks().rows().size(), "#tasks", PLAN));
    int targets = context.report().indicators().rows().size();
    tiles.add(count("tile.targets", targets, "#indicators", "#indicators"));
    tiles.add(
        count(
            "tile.managementGoals",
            context.report().managementGoals().rows().size(),
            "#managementGoals",
            PLAN));
    return tiles;
  }

  private Tile count(String key, int number, String href, String otherwise) {
    return number == 0
        ? absent(key, otherwise)
        : new Tile(words.say(key), Words.count(number), words.say("tile.items"), "", href);
  }

  private Tile money(String label, Amount amount, String note) {
    String derived = amount.derived() ? words.say("cell.derived") : note;
    String digits = context.cells().digits(amount);
    return new Tile(
        label,
        digits,
        amount.unit().printed(),
        derived,
        "#" + amount.address(),
        context.cells().datum(amount, ""));
  }

  private Tile absent(String key, String href) {
    return new Tile(words.say(key), words.say("tile.absent"), "", "", href);
  }
}
