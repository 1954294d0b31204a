package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Words;

/** 公开情况: what each unit had to publish, and what became of it. */
public final class StatusPages {
  private final SiteConfig config;
  private final List<UnitStatus> units;
  private final Function<String, String> sum;
  private final Shells shells;
  private final Words words;

  /**
   * The pages of a site of those units, in its order.
   *
   * @param sum of all that the unit of that id gives to them; empty where it is not known
   */
  public StatusPages(
      SiteConfig config,
      List<UnitStatus> units,
      Function<String, String> sum,
      Shells shells,
      Words words) {
    this.config = config;
    this.units = List.copyOf(units);
    this.sum = sum;
    this.shells = shells;
    this.words = words;
  }

  /** One page, or one and those of the years where the list is long. */
  public List<PageHandle> handles() {
    NavigableMap<FiscalYear, List<Run<Row>>> rows = new TreeMap<>();
    for (UnitStatus unit : units) {
      String basis = sum.apply(unit.unit().id());
      for (UnitStatus.YearStatus year : unit.years()) {
        rows.computeIfAbsent(year.year(), y -> new ArrayList<>())
            .add(Run.of(unit.unit().region(), basis, new Row(unit.unit(), year)));
      }
    }
    return new PagedListing<>(
            new PagedListing.Plan("status", "status", "status", shells.belowHome()),
            rows.descendingMap(),
            (some, root) -> new StatusListing(root, words).of(some),
            shells,
            words)
        .handles(opening());
  }

  private Opening opening() {
    String asOf =
        Optional.ofNullable(config.asOf())
            .map(day -> words.say("status.asOf", Days.say(day, words)))
            .orElse(words.say("status.noDay"));
    String answer = words.say("status.answer") + asOf;
    return new Opening(words.say("status.title"), "", answer, tiles(), List.of());
  }

  private List<Tile> tiles() {
    return Arrays.stream(DisclosureState.values())
        .filter(state -> count(state) > 0)
        .map(state -> tile(state, count(state)))
        .toList();
  }

  private Tile tile(DisclosureState state, int count) {
    String note = words.say("status.note." + state.name());
    return new Tile(words.of(state), Words.count(count), words.say("tile.items"), note, "");
  }

  private int count(DisclosureState state) {
    return (int)
        units.stream()
            .flatMap(unit -> unit.years().stream())
            .flatMap(year -> year.items().stream())
            .filter(item -> item.state() == state)
            .count();
  }

  /** One unit and year with its items. */
  record Row(ListedUnit unit, UnitStatus.YearStatus year) {}
}
