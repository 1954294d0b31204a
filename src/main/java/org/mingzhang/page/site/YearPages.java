package org.mingzhang.page.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.download.UnitsDownload;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.words.Words;

/** All units of one year side by side. */
public final class YearPages {
  private final List<UnitOverview> units;
  private final Function<String, String> sum;
  private final Shells shells;
  private final Words words;

  /**
   * The years' pages of a site of those units, in its order.
   *
   * @param sum of all that the unit of that id gives to them; empty where it is not known
   */
  public YearPages(
      List<UnitOverview> units, Function<String, String> sum, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.sum = sum;
    this.shells = shells;
    this.words = words;
  }

  /** The pages, not made yet, the newest year first. */
  public List<PageHandle> handles() {
    return UnitOverview.years(units).stream().flatMap(this::handles).toList();
  }

  private Stream<PageHandle> handles(FiscalYear year) {
    YearPage page = new YearPage(year, UnitOverview.years(units), shells, words);
    Division<UnitYear> division = division(year);
    PageHandle first = handle(division.path(), "", () -> page.first(division(year)));
    Stream<PageHandle> others =
        division.whole()
            ? Stream.of()
            : division.leaves().stream()
                .filter(leaf -> !leaf.first())
                .map(leaf -> handle(leaf.path(), leaf.basis(), () -> page.further(leaf)));
    return Stream.concat(Stream.of(first), others);
  }

  private Division<UnitYear> division(FiscalYear year) {
    return new Division<>(
        Addresses.folder(year), UnitYear.in(year, units).stream().map(this::run).toList());
  }

  private Run<UnitYear> run(UnitYear report) {
    return Run.of(report.unit().region(), sum.apply(report.unit().id()), report);
  }

  private static PageHandle handle(String path, String basis, Supplier<StoryPage> page) {
    return new PageHandle(path, "year", basis, page);
  }

  /** The values that the pages compare, a file for each year. */
  public static List<DownloadTable> downloads(List<UnitOverview> units, Words words) {
    return UnitOverview.years(units).stream()
        .map(year -> new UnitsDownload(year.toString(), compared(year, units), words).table())
        .toList();
  }

  private static List<UnitCharts.Compared> compared(FiscalYear year, List<UnitOverview> units) {
    return UnitYear.in(year, units).stream().map(UnitYear::compared).toList();
  }
}
