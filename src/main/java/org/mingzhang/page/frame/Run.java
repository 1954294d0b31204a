package org.mingzhang.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.Region;

/**
 * Rows that stand together in a long list. How many they are is known before they are made, so that
 * a list can be cut into pages without having it in memory.
 *
 * @param <T> what is listed
 * @param region whose rows they are
 * @param size how many
 * @param basis sum of all that they are made of, the region too; empty where that is not known
 * @param rows makes them; asked once for every page that shows some of them
 */
public record Run<T>(Region region, int size, String basis, Supplier<List<T>> rows) {

  public Run {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(rows, "rows");
  }

  /**
   * A row that is there already.
   *
   * @param basis sum of all that it is made of; empty where that is not known
   */
  public static <T> Run<T> of(Region region, String basis, T row) {
    return new Run<>(region, 1, basis, () -> List.of(row));
  }

  /** The rows from one number to before another, counted from 0 over all runs. */
  static <T> List<T> rows(List<Run<T>> runs, int from, int to) {
    List<T> rows = new ArrayList<>();
    int start = 0;
    for (Run<T> run : runs) {
      int first = Math.max(from - start, 0);
      int end = Math.min(to - start, run.size());
      if (first < end) {
        rows.addAll(run.rows().get().subList(first, end));
      }
      start += run.size();
    }
    return rows;
  }

  /** One sum of what the same rows are made of; empty where that is not known. */
  static <T> String basis(List<Run<T>> runs, int from, int to) {
    Fingerprint all = new Fingerprint();
    int start = 0;
    for (Run<T> run : runs) {
      int first = Math.max(from - start, 0);
      int end = Math.min(to - start, run.size());
      if (first < end) {
        if (run.basis().isEmpty()) {
          return "";
        }
        all.add(run.basis()).add(first + "-" + end);
      }
      start += run.size();
    }
    return all.text();
  }

  /** How many rows all of them have. */
  static <T> int size(List<Run<T>> runs) {
    return runs.stream().mapToInt(Run::size).sum();
  }
}
