package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.script.Spread;

/**
 * How pages are numbered and terms spread over files. A page is {@code slot × width + place}: place
 * 0 is the folder's own page, place n the report of the n-th year of the site.
 *
 * @param slots of the folders, ascending
 * @param years with a report anywhere, ascending
 * @param width more than there are years, a power of two
 * @param files of the terms
 */
record SearchLayout(List<Slots.Slot> slots, List<String> years, int width, Spread files) {
  /** Characters that a file of terms has on average at most. */
  private static final int TARGET = 40_000;

  /**
   * @param weight characters of the terms of all folders
   */
  static SearchLayout of(List<String> folders, Collection<String> years, long weight) {
    List<String> sorted = years.stream().sorted().toList();
    int width = 1;
    while (width <= sorted.size()) {
      width *= 2;
    }
    return new SearchLayout(Slots.of(folders), sorted, width, Spread.of(weight, TARGET));
  }

  /** Files of the directory of folders. */
  int blocks() {
    return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).block() + 1;
  }

  /** The numbers of a folder's pages, by their place in it. */
  int[] numbers(Slots.Slot slot, List<String> ofFolder) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(slot.number() * width);
    ofFolder.forEach(year -> numbers.add(slot.number() * width + 1 + years.indexOf(year)));
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The same for the same layout. */
  String key() {
    Fingerprint key = new Fingerprint();
    key.add(String.join(" ", years)).add(width + "/" + files.files());
    slots.forEach(slot -> key.add(slot.folder()));
    return key.text();
  }
}
