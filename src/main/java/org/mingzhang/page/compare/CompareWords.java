package org.mingzhang.page.compare;

import org.mingzhang.measure.number.Amount;

/** The finished words of a comparison, in the language of its page. It composes none itself. */
public interface CompareWords {

  /** The words of that key, which begins with {@code compare.}, filled. */
  String say(String key, String... arguments);

  /** An amount as its report prints it, with its unit: {@code 5,558,080.78 元}. */
  String printed(Amount amount);
}
