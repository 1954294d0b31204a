package org.mingzhang.bake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a bake left in the stage.
 *
 * @param pages paths of the pages, whole ones only
 * @param sources paths of every file, pages among them, each with what it is made from: the
 *     template of a page, the original of a copied file. A path below the site's folder; what the
 *     program ships begins with {@value #SHIPPED}
 */
public record Baked(SortedSet<String> pages, SortedMap<String, String> sources) {

  /** How the name of a file begins that came with the program. */
  public static final String SHIPPED = "mingzhang:";

  public Baked {
    pages = Collections.unmodifiableSortedSet(new TreeSet<>(pages));
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /** Paths of every file, pages among them. */
  public SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(sources.keySet()));
  }
}
