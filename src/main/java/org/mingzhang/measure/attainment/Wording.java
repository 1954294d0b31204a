package org.mingzhang.measure.attainment;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.Qualitative;

/**
 * The words in which forms report that something came out, or did not.
 *
 * <p>The ground is the three grades in which qualitative indicators are judged in published forms
 * of project self-evaluation: reached; partly reached with some effect; not reached. Each list has
 * the phrases for one grade, compared as a whole, so that no negation is missed inside a longer
 * phrase. A word that is not listed decides nothing.
 */
final class Wording {

  private static final Set<String> COMPLETED =
      Set.of(
          "完成", "已完成", "均完成", "均已完成", "全部完成", "已全部完成", "按时完成", "按期完成", "按计划完成", "圆满完成", "完成目标",
          "完成任务", "达成", "已达成", "达成目标", "达成年度指标", "达成预期指标", "实现", "已实现", "全部实现", "达标", "已达标", "全部达标",
          "达到", "已达到", "达到目标", "达到预期", "达到预期目标", "达到预期效果", "合格", "合规", "符合要求");

  private static final Set<String> PARTLY =
      Set.of(
          "部分完成",
          "基本完成",
          "部分达成",
          "基本达成",
          "部分达标",
          "基本达标",
          "部分实现",
          "基本实现",
          "部分达到",
          "基本达到",
          "部分达成年度指标",
          "部分达成年度指标并具有一定效果",
          "部分达成预期指标并具有一定效果");

  private static final Set<String> FAILED =
      Set.of(
          "未完成",
          "没有完成",
          "未达成",
          "未达成年度指标",
          "未达成年度指标且效果较差",
          "未达标",
          "不达标",
          "未达到",
          "未达到目标",
          "未达到预期",
          "未达到预期目标",
          "未实现",
          "未开展",
          "未实施",
          "未执行",
          "不合格",
          "不合规",
          "不符合要求",
          "取消",
          "已取消");

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern CLOSING = Pattern.compile("[。.;,、]+$");
  private static final Pattern UNREAL = Pattern.compile(".*(未|不|没|无|非|拟|预计|计划于|尚).*");

  private Wording() {}

  static boolean isCompleted(String plain) {
    return COMPLETED.contains(plain);
  }

  static boolean isPartly(String plain) {
    return PARTLY.contains(plain);
  }

  static boolean isFailed(String plain) {
    return FAILED.contains(plain);
  }

  /** The words alone: one width, no spaces, no closing punctuation. */
  static String plain(String text) {
    String words = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return CLOSING.matcher(words).replaceFirst("");
  }

  /** Words and bracket together, for what may stand in either. */
  static String whole(Qualitative words) {
    return plain(words.text()) + plain(words.note());
  }

  /** Whether the words deny, plan or announce, so that what they name did not happen. */
  static boolean isUnreal(String plain) {
    return UNREAL.matcher(plain).matches();
  }
}
