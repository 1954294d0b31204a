package org.mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/**
 * Finds the amounts, percentages and counts that an editor typed. A number without a unit of money,
 * of proportion or of counting is none of them, so that years, dates, times, ordinals, numbers of
 * documents, sections and telephones are left alone; so are numbers in quotation marks and book
 * titles, which are somebody else's, and both ends of a range.
 */
final class TypedNumbers {

  private static final String COUNTED =
      "人次|人份|人(?!民|员|均|工|才|力|大|口)|名(?!称|单|录|额|次)|位(?!于|数|列|置)|户次|户(?!外|籍|口)"
          + "|家次|家(?!庭|属|长|园|住)|所(?!有|在|以|属)|场次|场(?!所|馆|地|景|合)|批次|批(?!复|准|示)"
          + "|次(?!年|月|日|要|序|级)|件套?|份(?!额)|支(?!出|付|持|部|撑)|项(?!次)"
          + "|个(?!月|工作日|自然日|小时|学时|季度|年|星期|学期|周|方面|部分|层面|环节|阶段|步骤|维度|角度|重点|百分点|字|世纪|百|千)"
          + "|台(?!账|阶)|例(?!如)|册|本(?!年|级|单位|部门|区|市|会|报|站)|套(?!餐)|座|辆|笔|篇(?!章|幅)|箱|瓶|袋|盒|床|枚|株|棵|幅"
          + "|平方米|公里|公斤|吨|毫升|亩";
  static final Search NUMBER =
      new Search(
          Pattern.compile(
              "(?<![0-9.,A-Za-z_第#/:：·×*+=\\[〔【])(?<head>不超过|不高于|不多于|不大于|不足|至多|低于|少于|小于|不低于|不少于|不小于|至少|高于"
                  + "|多于|大于|超过|超|逾|[≥≤<>]|大约|约|将近|接近|近)?\\s?"
                  + "(?<![0-9.,A-Za-z_第#/:·×*+=\\[〔【-])(?<!第\\s)(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)"
                  + "\\s?(?<more>[余多])?(?<scale>[百千]?[万亿]?)(?<rather>[余多])?\\s?"
                  + "(?<unit>元(?!旦|宵|月|素|化|件|年)|%|个百分点|百分点|"
                  + COUNTED
                  + ")(?<bound>及?以上|及?以下|以内|左右|上下)?"),
          Landmark.digits(1),
          4);

  /** Each unit begins with one of them, or with a hundred, a thousand, a myriad of it. */
  private static final BitSet UNIT_SIGNS =
      "元%个百人名位户家所场批次件份支项台例册本套座辆笔篇箱瓶袋盒床枚株棵幅平公吨毫亩％"
          .chars()
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private static final Pattern RANGE_BEFORE =
      Pattern.compile("\\d\\s?(?:[万亿]?元|%|人|人次|个|[万亿])?\\s?[-—–~～至到]+\\s?$");
  private static final Pattern RANGE_BEHIND = Pattern.compile("\\s?[-—–~～至到]+\\s?\\d");
  private static final Landmark LINK_OR_QUOTATION =
      Landmark.words("“", "《", "‘", "「", "\"", "[", "<<", "http");
  private static final Pattern NOT_THE_EDITORS =
      Pattern.compile(
          "“[^”]*”|《[^》]*》|‘[^’]*’|「[^」]*」|\"[^\"]*\"|https?://\\S+"
              + "|(?:image|link|xref|video|audio|mailto|include)::?[^\\s\\[]*\\[[^\\]]*\\]|<<[^>]*>>");

  private TypedNumbers() {}

  /** All of them in a line, in its order. */
  static List<TypedNumber> in(String line) {
    if (!mayHold(line)) {
      return List.of();
    }
    String text = plain(line);
    return NUMBER
        .in(text)
        .filter(match -> !isRange(text, match))
        .map(TypedNumbers::number)
        .toList();
  }

  /** Whether there is a digit and what may be a unit: most cells of a table have but one. */
  private static boolean mayHold(String line) {
    boolean digit = false;
    boolean unit = false;
    for (char c : line.toCharArray()) {
      digit |= c >= '0' && c <= '9' || c >= '０' && c <= '９';
      unit |= UNIT_SIGNS.get(c);
    }
    return digit && unit;
  }

  private static TypedNumber number(MatchResult match) {
    // 1 head, 2 number, 3 more, 4 scale, 5 rather, 6 unit, 7 bound
    String digits = match.group(2).replace(",", "");
    String scale = match.group(4);
    String unit = match.group(6);
    boolean money = unit.equals("元");
    boolean unitOfMoney = money && scale.matches("[万亿]");
    BigDecimal number = new BigDecimal(digits);
    return new TypedNumber(
        match.start(2),
        match.end(),
        match.group().strip(),
        unitOfMoney ? number : multiplied(number, scale),
        unitOfMoney ? scale + unit : unit,
        reach(match));
  }

  private static BigDecimal multiplied(BigDecimal number, String scale) {
    int power = 0;
    for (char c : scale.toCharArray()) {
      power += c == '百' ? 2 : c == '千' ? 3 : c == '万' ? 4 : 8;
    }
    return number.scaleByPowerOfTen(power);
  }

  private static Reach reach(MatchResult match) {
    String head = match.group(1) == null ? "" : match.group(1);
    String bound = match.group(7) == null ? "" : match.group(7);
    if (bound.endsWith("以上") || head.matches("不低于|不少于|不小于|至少|高于|多于|大于|超过|超|逾|[≥>]")) {
      return Reach.UP;
    }
    if (bound.matches("及?以下|以内") || head.matches("不超过|不高于|不多于|不大于|不足|至多|低于|少于|小于|[≤<]")) {
      return Reach.DOWN;
    }
    if (match.group(3) != null || match.group(5) != null) {
      return head.isEmpty() ? Reach.OVER : Reach.NEAR;
    }
    return head.isEmpty() && bound.isEmpty() ? Reach.EXACT : Reach.NEAR;
  }

  private static boolean isRange(String text, MatchResult match) {
    Matcher behind = RANGE_BEHIND.matcher(text).region(match.end(), text.length());
    return behind.lookingAt() || RANGE_BEFORE.matcher(text.substring(0, match.start(2))).find();
  }

  /** Full-width signs made plain and what is not the editor's blotted out, at the same offsets. */
  private static String plain(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (char c : line.toCharArray()) {
      text.append(
          c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '％' ? '%' : c == '．' ? '.' : c);
    }
    if (LINK_OR_QUOTATION.next(line, 0) < 0) {
      return text.toString();
    }
    return NOT_THE_EDITORS
        .matcher(text)
        .replaceAll(found -> "\u3000".repeat(found.group().length()));
  }
}
