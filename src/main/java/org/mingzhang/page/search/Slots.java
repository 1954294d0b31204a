package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers of folders that hardly change when one is added: each has a home by its hash among more
 * numbers than there are folders, and takes the next free one after it.
 */
final class Slots {
  /** Numbers of one directory file. */
  static final int BLOCK = 1024;

  private Slots() {}

  /**
   * A numbered folder.
   *
   * @param number from 0
   */
  record Slot(String folder, int number) {
    int block() {
      return number / BLOCK;
    }
  }

  /**
   * Numbers them.
   *
   * @return ascending
   */
  static List<Slot> of(List<String> folders) {
    int homes = homes(folders.size());
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    for (Slot home : sorted(folders, homes)) {
      Slot slot = new Slot(home.folder(), Math.max(next, home.number()));
      slots.add(slot);
      next = slot.number() + 1;
    }
    return slots;
  }

  private static List<Slot> sorted(List<String> folders, int homes) {
    return folders.stream()
        .map(folder -> new Slot(folder, home(folder, homes)))
        .sorted(Comparator.comparingInt(Slot::number).thenComparing(Slot::folder))
        .toList();
  }

  /** Between one and a half and three for each folder, a power of two. */
  private static int homes(int folders) {
    int homes = 1;
    while (homes < folders + folders / 2) {
      homes *= 2;
    }
    return homes;
  }

  /** Names that differ in a last digit only are spread too. */
  private static int home(String folder, int homes) {
    int hash = folder.codePoints().reduce(0, (sum, character) -> sum * 31 + character);
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    return hash & (homes - 1);
  }
}
