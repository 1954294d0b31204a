package org.mingzhang.check.wording;

import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;

/** What word processors, web editors and wrong encodings leave in a text. */
final class DebrisRule implements Rule {

  private static final Landmark LANDMARK =
      Landmark.words("[bookmark:", "_GoBack", "<", "&", "错误", "Error!", "\uFFFD", "锟斤拷", "烫烫烫");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\[bookmark:[^\\]]*\\]|_GoBack"
              + "|(?<!<)</?(p|br|div|span|font|strong|em|b|i|u|a|img|table|tr|td|th|li|ul|ol|o:p"
              + "|h[1-6])(\\s+[a-z:-]+\\s*=[^<>]*)?\\s*/?>"
              + "|&(nbsp|lt|gt|amp|quot|ldquo|rdquo|emsp|ensp);|&#[0-9]{2,5};"
              + "|错误[!！]\\s*(未找到引用源|未定义书签)|Error! (Reference|Bookmark)"
              + "|\uFFFD+|锟斤拷|烫烫烫");

  @Override
  public String code() {
    return "MZ-C402";
  }

  @Override
  public Matter matter() {
    return Matter.LEFTOVER;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    WordSearch.each(LANDMARK, WORDS).everywhere(context, findings);
  }
}
