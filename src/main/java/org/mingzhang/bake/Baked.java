package org.mingzhang.bake;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a bake left in the stage.
 *
 * @param pages paths of the pages, whole ones only
 * @param files paths of every file, pages among them
 */
public record Baked(SortedSet<String> pages, SortedSet<String> files) {

  public Baked {
    pages = Collections.unmodifiableSortedSet(new TreeSet<>(pages));
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }
}
