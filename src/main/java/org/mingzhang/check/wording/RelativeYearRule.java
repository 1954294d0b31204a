package org.mingzhang.check.wording;

import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;

/**
 * Years and days that only the writer knew: a page is read for years after it was written. A change
 * 较去年 is measured from the year of the report and is clear.
 */
final class RelativeYearRule implements Rule {

  private static final Landmark LANDMARK = Landmark.words("去年", "今年", "明年", "目前截", "截止", "截至");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![过较比])去年(?!份)|今年"
              + "|(?<![说表证声注阐申文透鲜清写列指标查])明年(?![末份初度月底限龄代])"
              + "|目前截[止至]|截[止至]目前");

  @Override
  public String code() {
    return "MZ-C405";
  }

  @Override
  public Matter matter() {
    return Matter.AMBIGUOUS;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    WordSearch.together(LANDMARK, WORDS).everywhere(context, findings);
  }
}
