package org.mingzhang.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names that somebody most probably meant, best first. */
final class NearNames {

  private static final int MOST = 3;

  private NearNames() {}

  /** At most three; fewer when there are no more. */
  static List<String> of(String written, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.<String>comparingInt(name -> -likeness(written, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** In percent: twice the pairs of letters in both, of all pairs in either. */
  private static int likeness(String one, String other) {
    Set<String> ofOne = pairs(one);
    Set<String> ofOther = pairs(other);
    long common = ofOne.stream().filter(ofOther::contains).count();
    return (int) (200 * common / Math.max(1, ofOne.size() + ofOther.size()));
  }

  private static Set<String> pairs(String word) {
    String framed = "^" + word + "$";
    return IntStream.range(0, framed.length() - 1)
        .mapToObj(i -> framed.substring(i, i + 2))
        .collect(Collectors.toSet());
  }
}
