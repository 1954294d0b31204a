package org.mingzhang.check;

import java.util.List;

/** Several names in one sentence. */
public final class Listing {

  private static final int MOST = 12;

  private Listing() {}

  /** The names as one text, each once; the last of very many are left out, with a sign. */
  public static String of(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    String shown = String.join("、", distinct.stream().limit(MOST).toList());
    return distinct.size() > MOST ? shown + "……" : shown;
  }
}
