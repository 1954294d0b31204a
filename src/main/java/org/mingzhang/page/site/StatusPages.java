package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.measure.disclosure.DisclosureStatus;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Words;

/** 公开情况: what each unit had to publish, and what became of it. */
public final class StatusPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The pages of a site. */
  public StatusPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** One page, or one and those of the years where the list is long. */
  public List<PageHandle> handles() {
    NavigableMap<FiscalYear, List<UnitYear>> rows = new TreeMap<>(FiscalYear::compareTo);
    for (Unit unit : index.site().units()) {
      index.statusOf(unit).stream()
          .collect(Collectors.groupingBy(DisclosureStatus::year))
          .forEach(
              (year, items) ->
                  rows.computeIfAbsent(year, y -> new ArrayList<>())
                      .add(new UnitYear(unit, year, items)));
    }
    return new PagedListing<>(
            "status",
            rows.descendingMap(),
            (some, root) -> new StatusListing(index, root).of(some),
            shells,
            words)
        .handles(opening(rows.values().stream().flatMap(List::stream).toList()));
  }

  private Opening opening(List<UnitYear> rows) {
    String asOf =
        Optional.ofNullable(index.site().config().asOf())
            .map(day -> words.say("status.asOf", Days.say(day, words)))
            .orElse(words.say("status.noDay"));
    String answer = words.say("status.answer") + asOf;
    return new Opening(words.say("status.title"), "", answer, tiles(rows), List.of());
  }

  private List<Tile> tiles(List<UnitYear> rows) {
    return Arrays.stream(DisclosureState.values())
        .filter(state -> count(rows, state) > 0)
        .map(state -> tile(state, count(rows, state)))
        .toList();
  }

  private Tile tile(DisclosureState state, int count) {
    String note = words.say("status.note." + state.name());
    return new Tile(words.of(state), Words.count(count), words.say("tile.items"), note, "");
  }

  private static int count(List<UnitYear> rows, DisclosureState state) {
    return (int)
        rows.stream()
            .flatMap(row -> row.items().stream())
            .filter(item -> item.state() == state)
            .count();
  }

  /** One unit and year with its items. */
  record UnitYear(Unit unit, FiscalYear year, List<DisclosureStatus> items) {}
}
