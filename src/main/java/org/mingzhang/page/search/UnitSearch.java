package org.mingzhang.page.search;

import java.util.List;
import java.util.Objects;

/**
 * What one folder of the site contributes to the search: a unit with its reports, or a text of the
 * site. What is found there is known by its place: 0 is the folder's own page, 1 the first of its
 * years.
 *
 * @param folder below the site's root, {@code gusu-red-cross}
 * @param years of its reports, four digits each, ascending
 * @param version of everything that can be found in it, so that no reader is given an old copy
 * @param terms in {@link #BUCKETS} by their hash, each sorted: {@code 博爱 0,2 捐献 1+3}, a term and
 *     the places that have it as {@link Postings} alternating between single spaces
 */
public record UnitSearch(String folder, List<String> years, String version, List<String> terms) {
  /** Of them each file of terms needs few, and a small change touches few. A power of two. */
  static final int BUCKETS = 256;

  public UnitSearch {
    Objects.requireNonNull(folder, "folder");
    years = List.copyOf(years);
    Objects.requireNonNull(version, "version");
    terms = List.copyOf(terms);
    if (terms.size() != BUCKETS) {
      throw new IllegalArgumentException("Buckets: " + terms.size());
    }
  }
}
