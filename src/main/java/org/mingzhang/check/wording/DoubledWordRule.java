package org.mingzhang.check.wording;

import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;

/**
 * A word, a unit or a mark that stands twice. Only doublings that no sentence needs: 人人, 目的的 and
 * 为了了解 are none.
 */
final class DoubledWordRule implements Rule {

  /** More signs than that are not told when they stand twice. */
  private static final Landmark LANDMARK = Landmark.doubled(10);

  private static final Pattern WORDS =
      Pattern.compile(
          "[\\u4e00-\\u9fff]?是是(?!非)[\\u4e00-\\u9fff]?"
              + "|(?<!目)的的(?!确)|人人次|人次次|万万元|(?<=[0-9])\\s?元元|%%"
              + "|(?<=[0-9])\\s?([个项次名户场家支件所篇])\\1(?=[，。、；：）)\\s]|$)"
              + "|(?<=[0-9])\\s?(万元|亿元|人次|百分点)\\2"
              + "|(进行|按照|根据|加强|提高|开展)\\3"
              + "|((?!一)[\\u4e00-\\u9fff]{3,10})\\4(?![\\u4e00-\\u9fff])"
              + "|，，|、、|；；|：：|。。(?!。)(?<!。。。)");

  @Override
  public String code() {
    return "MZ-C403";
  }

  @Override
  public Matter matter() {
    return Matter.WRITING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    WordSearch.each(LANDMARK, WORDS).everywhere(context, findings);
  }
}
