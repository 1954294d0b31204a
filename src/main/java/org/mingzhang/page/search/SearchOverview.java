package org.mingzhang.page.search;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.shared.Contributions;

/**
 * What must be known of all folders before a file is made.
 *
 * @param layout of the numbers and files
 * @param version of everything that can be found
 * @param buckets a key for each bucket of terms
 * @param weight characters of all terms
 */
record SearchOverview(SearchLayout layout, String version, List<String> buckets, long weight) {

  static SearchOverview of(Contributions<SearchSums> folders) {
    List<Fingerprint> buckets =
        Stream.generate(Fingerprint::new).limit(UnitSearch.BUCKETS).toList();
    Fingerprint version = new Fingerprint();
    Collection<String> years = new TreeSet<>();
    long weight = 0;
    for (SearchSums folder : folders.all()) {
      version.add(folder.folder()).add(folder.version());
      years.addAll(folder.years());
      weight += folder.weight();
      for (int i = 0; i < buckets.size(); i++) {
        String sum = folder.buckets().get(i);
        if (!sum.isEmpty()) {
          buckets.get(i).add(sum);
        }
      }
    }
    return new SearchOverview(
        SearchLayout.of(folders.units(), years, weight),
        version.text(),
        buckets.stream().map(Fingerprint::text).toList(),
        weight);
  }
}
