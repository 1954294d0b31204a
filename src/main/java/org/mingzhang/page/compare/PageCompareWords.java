package org.mingzhang.page.compare;

import org.mingzhang.measure.number.Amount;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** The words of a comparison: amounts as their report prints them. */
record PageCompareWords(Cells cells, Words words) implements CompareWords {

  @Override
  public String say(String key, String... arguments) {
    return words.say(key, arguments);
  }

  @Override
  public String printed(Amount amount) {
    return cells.inSentence(amount);
  }
}
