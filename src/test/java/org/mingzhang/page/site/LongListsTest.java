package org.mingzhang.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Region;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.words.Words;

/** A page of a long list has the basis of an earlier one only when it is the same page. */
class LongListsTest {
  private static final Words WORDS = Words.chinese();
  private static final FiscalYear OLD = new FiscalYear(2023);
  private static final FiscalYear NEW = new FiscalYear(2024);
  private static final int UNITS = 1_300;

  /** What one unit gives to all lists. */
  private record Brief(UnitOverview overview, UnitStatus status) {

    static Brief of(ListedUnit unit, String status, FiscalYear... years) {
      return new Brief(
          new UnitOverview(
              unit, "", "", status, "", Stream.of(years).map(LongListsTest::entry).toList()),
          new UnitStatus(unit, Stream.of(years).map(LongListsTest::status).toList()));
    }

    String id() {
      return overview.unit().id();
    }

    private Brief named(String name, Region region) {
      ListedUnit unit = new ListedUnit(id(), name, region);
      FiscalYear[] years =
          overview.years().stream().map(YearEntry::year).toArray(FiscalYear[]::new);
      return of(unit, overview.status(), years);
    }
  }

  /** What happens to the unit in the middle. */
  private enum Change {
    NOTHING(unit -> Stream.of(unit)),
    NAME(unit -> Stream.of(unit.named("另一个单位", unit.overview().unit().region()))),
    REGION(unit -> Stream.of(unit.named("第 650 号单位", region(1)))),
    YEAR(unit -> Stream.of(Brief.of(unit.overview().unit(), "", NEW))),
    GONE(unit -> Stream.of());

    private final Function<Brief, Stream<Brief>> change;

    Change(Function<Brief, Stream<Brief>> change) {
      this.change = change;
    }

    List<Brief> in(List<Brief> units) {
      return IntStream.range(0, units.size())
          .boxed()
          .flatMap(i -> i == UNITS / 2 ? change.apply(units.get(i)) : Stream.of(units.get(i)))
          .toList();
    }
  }

  /**
   * One region is divided by number, five have one page each.
   *
   * @param based how many pages have a basis
   * @param changed how many of them have another one after the change
   */
  @ParameterizedTest
  @CsvSource({
    "1, NOTHING, 12, 0", "1, NAME, 12, 5", "1, REGION, 12, 12", "1, YEAR, 12, 7", "1, GONE, 12, 10",
    "2, NOTHING, 20, 0", "2, NAME, 20, 5", "2, REGION, 20, 20", "2, YEAR, 20, 7", "2, GONE, 20, 10",
    "5, NOTHING, 25, 0", "5, NAME, 25, 5", "5, REGION, 25, 10", "5, YEAR, 25, 5", "5, GONE, 25, 5"
  })
  void with_the_same_basis_it_is_the_same_page(int regions, Change change, int based, int changed) {
    List<Brief> units = province(regions);
    List<PageHandle> before = pages(units);
    Map<String, PageHandle> after =
        pages(change.in(units)).stream()
            .collect(Collectors.toMap(PageHandle::path, UnaryOperator.identity()));
    List<String> again = new ArrayList<>();

    for (PageHandle page : before) {
      PageHandle now = after.get(page.path());
      if (now != null && !page.basis().isEmpty() && now.basis().equals(page.basis())) {
        assertThat(now.model().get().equals(page.model().get())).as(page.path()).isTrue();
      } else if (!page.basis().isEmpty()) {
        again.add(page.path());
      }
    }

    assertThat(before.stream().filter(page -> !page.basis().isEmpty())).hasSize(based);
    assertThat(again).hasSize(changed);
  }

  private static List<PageHandle> pages(List<Brief> units) {
    SiteConfig config = new SiteConfig("绩效信息公开", null, null, null, null, null, null);
    Shells shells = new Shells(config, Optional.of(NEW), false, WORDS);
    Map<String, String> sums = units.stream().collect(Collectors.toMap(Brief::id, Brief::toString));
    List<UnitOverview> overviews = units.stream().map(Brief::overview).toList();
    List<UnitStatus> states = units.stream().map(Brief::status).toList();
    return Stream.of(
            new UnitsPages(overviews, sums::get, shells, WORDS).handles(),
            new YearPages(overviews, sums::get, shells, WORDS).handles(),
            new StatusPages(config, states, sums::get, shells, WORDS).handles())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Brief> province(int regions) {
    return IntStream.range(0, UNITS)
        .mapToObj(i -> new ListedUnit("unit-" + i, "第 " + i + " 号单位", region(i % regions)))
        .map(unit -> Brief.of(unit, "", OLD, NEW))
        .toList();
  }

  private static Region region(int number) {
    return new Region("某省某市第" + number + "区", "33000" + number);
  }

  private static YearEntry entry(FiscalYear year) {
    return new YearEntry(
        year, ReportKind.SELF_EVALUATION, null, null, null, "", false, "", Tally.of(List.of()), 7);
  }

  private static UnitStatus.YearStatus status(FiscalYear year) {
    return new UnitStatus.YearStatus(
        year,
        true,
        List.of(
            new UnitStatus.ItemStatus(
                DisclosureItem.values()[0], DisclosureState.PUBLISHED, null, null, "")));
  }
}
