package org.mingzhang.check.wording;

import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;

/** A cell that was never filled in, or an instruction of the form left standing. */
final class PlaceholderRule implements Rule {

  private static final Landmark LANDMARK =
      Landmark.words(
          "…", "...", "。。", "指标", "字", "×", "X", "x", "Ｘ", "待补充", "此处填写", "TODO", "TBD", "l", "L");

  /** Dots and numbered names count as a whole cell only; ×× only before what it stands for. */
  private static final Pattern WORDS =
      Pattern.compile(
          "^\\s*(…+|\\.{3,}|。{2,})\\s*$"
              + "|^\\s*指标\\s*[0-9一二三四五六七八九十]{1,2}\\s*$"
              + "|[（(][^（）()]{0,8}[0-9]{2,4}\\s*字(以内|左右|以下)[^（）()]{0,4}[）)]"
              + "|^\\s*(限|不超过)?\\s*[0-9]{2,4}\\s*字(以内|左右|以下)\\s*$"
              + "|(?<![A-Za-z])[×XＸ]{2,4}\\s*(?=年|月|日|单位|部门|项目|元|万元|%|市|区|县|个|次|人次)"
              + "|^\\s*[×XxＸ]{2,6}\\s*$"
              + "|(?<!有)待补充|此处填写|(?<![A-Za-z])(TODO|TBD)(?![A-Za-z])|(?i:lorem ipsum)",
          Pattern.MULTILINE);

  @Override
  public String code() {
    return "MZ-C401";
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
