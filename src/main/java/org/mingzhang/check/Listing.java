package org.mingzhang.check;

import java.util.List;

/** Several names or places in one sentence. */
public final class Listing {

  private static final int MOST = 12;

  private Listing() {}

  /** Names, each once; the last of very many are left out, with a sign. */
  public static String of(List<String> names) {
    return joined(names, "、");
  }

  /** The same for places and phrases, which may hold a 、 of their own. */
  public static String ofPhrases(List<String> phrases) {
    return joined(phrases, "；");
  }

  private static String joined(List<String> parts, String between) {
    List<String> distinct = parts.stream().distinct().toList();
    String shown = String.join(between, distinct.stream().limit(MOST).toList());
    return distinct.size() > MOST ? shown + "……" : shown;
  }
}
