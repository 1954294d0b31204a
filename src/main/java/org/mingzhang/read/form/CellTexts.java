package org.mingzhang.read.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.read.value.ValueText;

/** Texts of cells that mean something to every form. */
final class CellTexts {

  private static final Set<String> BLANK = Set.of("", "-", "--", "—", "——", "–");
  private static final Pattern NOTE =
      Pattern.compile("(?:注|备注|说明|填表说明|填报说明|来源|资料来源|提示)\\d*\\s*[：:.].*|本表由.*", Pattern.DOTALL);
  private static final Pattern POINT =
      Pattern.compile("[(（]?(?:\\d{1,2}|[一二三四五六七八九十]+)[)）.、．].*", Pattern.DOTALL);
  private static final Pattern FORM_NUMBER =
      Pattern.compile(
          "附[件表]?\\s*[\\d一二三四五六七八九十—-]*\\s*[：:]?|(?:\\p{IsHan}{0,4}公开|财决|预算)\\s*\\d+\\s*表|\\d{6}_\\w+");
  private static final Pattern SUM = Pattern.compile("总分|总得分|合计得分|自评总分|合计");

  private CellTexts() {}

  /** Whether nothing is reported there. */
  static boolean isBlank(String text) {
    return BLANK.contains(ValueText.normalise(text).strip());
  }

  /** Whether the source says that there is none. */
  static boolean isNone(String text) {
    return text.equals(OfficialForms.NONE);
  }

  /** Whether a table says that it has nothing. */
  static boolean isNothing(String text) {
    return text.equals(OfficialForms.NOTHING);
  }

  /** Whether a line explains the form and is no part of it. */
  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  /** Whether a line explains the form, alone or as a further point of the note above it. */
  static boolean isNote(String text, boolean belowNote) {
    return isNote(text) || belowNote && POINT.matcher(text).matches();
  }

  /** Whether a cell only says which paper of a set the form is: 附件2, 公开05表. */
  static boolean isNumberOfForm(String text) {
    return FORM_NUMBER.matcher(text).matches();
  }

  /** Whether a row of an indicator table is the sum of its weights and scores. */
  static boolean isSum(String text) {
    return SUM.matcher(FormNames.heading(text)).matches();
  }
}
