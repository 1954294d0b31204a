package org.mingzhang.page.search;

import java.util.List;
import java.util.Objects;
import org.mingzhang.memo.Fingerprint;

/**
 * What has to be known of a folder's terms before any of them is read.
 *
 * @param folder as in {@link UnitSearch}
 * @param years the same
 * @param version the same
 * @param weight characters of its terms, about as many as they take in the files of the site
 * @param buckets a sum of each bucket, of all that a file with its terms tells of the folder; empty
 *     for one without terms
 */
public record SearchSums(
    String folder, List<String> years, String version, long weight, List<String> buckets) {
  public SearchSums {
    Objects.requireNonNull(folder, "folder");
    years = List.copyOf(years);
    Objects.requireNonNull(version, "version");
    buckets = List.copyOf(buckets);
    if (buckets.size() != UnitSearch.BUCKETS) {
      throw new IllegalArgumentException("Buckets: " + buckets.size());
    }
  }

  /** Those of a folder's terms. */
  public static SearchSums of(UnitSearch search) {
    String years = String.join(" ", search.years());
    return new SearchSums(
        search.folder(),
        search.years(),
        search.version(),
        search.terms().stream().mapToLong(String::length).sum(),
        search.terms().stream().map(terms -> sum(search.folder(), years, terms)).toList());
  }

  private static String sum(String folder, String years, String terms) {
    return terms.isEmpty() ? "" : new Fingerprint().add(folder).add(years).add(terms).text();
  }
}
