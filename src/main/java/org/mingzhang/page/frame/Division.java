package org.mingzhang.page.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.model.Region;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/**
 * A list cut into pages of a size that a phone can load: on one page where it fits, else by region,
 * and in a region by number. Where all of it is of one region, by number alone.
 *
 * @param <T> what is listed
 */
public final class Division<T> {
  private static final int MOST_ON_A_PAGE = 500;

  private final String folder;
  private final List<Run<T>> runs;

  /**
   * Of all rows, in their order.
   *
   * @param folder of the page of the whole list, below the site's root, without a slash at its end
   */
  public Division(String folder, List<Run<T>> runs) {
    this.folder = folder;
    this.runs = List.copyOf(runs);
  }

  /** The page of the whole list. */
  public String path() {
    return folder + "/index.html";
  }

  /** The first page of one of the {@link #parts}, where the list is divided by region. */
  public String path(Part<T> part) {
    return folder(part) + "/index.html";
  }

  /** The page that has the row of that number, counted from 0, or leads to it by its region. */
  public String path(int row) {
    int number = whole() || byRegion() ? 1 : row / MOST_ON_A_PAGE + 1;
    return Leaf.path(folder, number);
  }

  private String folder(Part<T> part) {
    return folder + "/" + part.region().code();
  }

  /** How many rows there are. */
  public int size() {
    return Run.size(runs);
  }

  /** Whether all of them fit on one page, which is then the only one. */
  public boolean whole() {
    return size() <= MOST_ON_A_PAGE;
  }

  /** Whether the page of the whole list names regions, and the rows stand on pages of these. */
  public boolean byRegion() {
    return !whole() && parts().size() > 1;
  }

  /** All rows. */
  public List<T> rows() {
    return Run.rows(runs, 0, size());
  }

  /** The pages that have the rows. */
  public List<Leaf<T>> leaves() {
    return byRegion()
        ? parts().stream().flatMap(part -> leaves(folder(part), part.region(), part.runs)).toList()
        : leaves(folder, null, runs).toList();
  }

  private static <T> Stream<Leaf<T>> leaves(String folder, Region region, List<Run<T>> runs) {
    int size = Run.size(runs);
    int pages = (size + MOST_ON_A_PAGE - 1) / MOST_ON_A_PAGE;
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            number -> {
              int from = (number - 1) * MOST_ON_A_PAGE;
              int to = Math.min(size, from + MOST_ON_A_PAGE);
              return new Leaf<>(
                  folder,
                  region,
                  number,
                  pages,
                  () -> Run.basis(runs, from, to),
                  () -> Run.rows(runs, from, to));
            });
  }

  /** The rows of each region, by its code. */
  public List<Part<T>> parts() {
    SortedMap<String, List<Run<T>>> byCode = new TreeMap<>();
    for (Run<T> run : runs) {
      byCode.computeIfAbsent(run.region().code(), code -> new ArrayList<>()).add(run);
    }
    return byCode.values().stream().map(some -> new Part<>(some.get(0).region(), some)).toList();
  }

  /** What is of one region. */
  public record Part<T>(Region region, List<Run<T>> runs) {

    /** How many rows it has. */
    public int size() {
      return Run.size(runs);
    }
  }

  /**
   * A number that a region is told by.
   *
   * @param title of its column
   * @param of a region
   */
  public record Count(String title, ToIntFunction<Region> of) {}

  /**
   * The way to each region, to be searched, on the page of the whole list.
   *
   * @param entries what the numbers of rows are called
   * @param counts further numbers of each region; may be empty
   */
  public Section regions(String entries, List<Count> counts, Words words) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("units.region"), false));
    columns.add(new Table.Column(entries, true));
    counts.forEach(count -> columns.add(new Table.Column(count.title(), true)));
    Table table =
        new Table(
            "table-regions",
            words.say("listing.regions.caption"),
            columns,
            parts().stream().map(part -> row(part, counts)).toList(),
            List.of(),
            "");
    return new SectionBuilder("regions", words.say("listing.regions"))
        .add(new ListingBlock(table, List.of(0), PagedListing.labels(words)))
        .unlisted();
  }

  private static Table.Row row(Part<?> part, List<Count> counts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(count(part.size()));
    counts.forEach(count -> cells.add(count(count.of().applyAsInt(part.region()))));
    Cell name = Cell.link(part.region().name(), part.region().code() + "/index.html");
    return new Table.Row("", "", name, List.of(), cells);
  }

  private static Cell count(int count) {
    return Cell.of(Words.count(count)).with(Datum.of("", BigDecimal.valueOf(count)));
  }
}
