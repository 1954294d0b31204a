package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up reports, as long as real ones, the same on every run. */
final class Corpus {
  /** Characters of usual Chinese text follow a steep curve: few are frequent, many are rare. */
  private static final int CHARACTERS = 2500;

  private static final int ENTRIES = 80;

  private Corpus() {}

  static Stream<SearchDocument> reports(int count) {
    return IntStream.range(0, count).mapToObj(Corpus::report);
  }

  private static SearchDocument report(int number) {
    Random random = new Random(number);
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      String amount = random.nextInt(1_000_000) + "." + random.nextInt(100);
      String text = "年初预算数 " + amount + "；执行数 " + amount + "；" + sentence(random, 40);
      entries.add(new SearchEntry("budget.row-" + i, "预算怎么变的", sentence(random, 8), text));
    }
    String path = "unit-" + number / 10 + "/" + (2015 + number % 10) + "/index.html";
    return new SearchDocument(path, sentence(random, 10), "绩效自评", entries);
  }

  static String sentence(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      double place = Math.pow(random.nextDouble(), 3);
      text.append((char) (0x4e00 + (int) (place * CHARACTERS)));
    }
    return text.toString();
  }
}
