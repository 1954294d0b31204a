package org.mingzhang.check.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/**
 * A person by full name, in one sentence with an illness or a relief payment. What is a name cannot
 * be known for certain, so the surroundings must say so too: a role before it (患者王小明), the sex
 * behind it, or that this is who fell ill. Names like 王某某 are masked already.
 */
final class NamedPersons implements Detector {

  private static final String SURNAME =
      "(?:欧阳|司马|上官|诸葛|尉迟|皇甫|令狐|[王李张刘陈杨赵黄周吴徐孙朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎潘杜"
          + "戴夏钟汪姜范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟钱汤尹黎乔贺赖龚马丁高])";

  /** Words that begin like a name. */
  private static final String NO_NAME =
      "(?!高血|高[龄危发中校低等]|马上|何[时地种]|许多|许可|曾经|程度|夏[季令]|林[业区]|黄疸|苏州|武汉|周[边岁围末一二三四五六日期]"
          + "|唐氏|贺[信卡]|陆续|顾[问客]|钱[款物]|汤[药]|和|王某|李某|\\p{IsHan}某)";

  private static final String NAME = NO_NAME + "(?<name>" + SURNAME + "\\p{IsHan}{1,2}?)";
  private static final String NOT_MASKED = "(?![某*xX×○O])";
  private static final String ILL = "(?:患有?|身患|罹患|确诊|因病|被诊断)";
  private static final String ROLES =
      "患者|病人|困难户|低保户|贫困户|困难群众|困难职工|受助人|受助者|救助对象|受助学生|学生|村民|居民|儿童|老人";
  static final Search AFTER_ROLE =
      new Search(
          Pattern.compile(
              "(?:"
                  + ROLES
                  + ")[: ]?"
                  + NAME
                  + NOT_MASKED
                  + "(?=[,、。;:( ]|$|等|因|患|身患|获|领|家|同学|同志|的|得到|收到|住|一家|本人)"),
          Landmark.words(ROLES.split("\\|")),
          0);
  static final Search WITH_SEX =
      new Search(
          Pattern.compile("(?<!\\p{IsHan})" + NAME + "[,( ]{1,2}[男女](?=[,) \\d、])"),
          Landmark.words("男", "女"),
          8);
  static final Search FELL_ILL =
      new Search(
          Pattern.compile("(?<!\\p{IsHan})" + NAME + "(?=(?:同学|同志|老人)?" + ILL + ")"),
          Landmark.words("患", "身患", "罹患", "确诊", "因病", "被诊断"),
          8);
  private static final Pattern SENTENCE = Pattern.compile("[^。!?;\\n]+");
  private static final Landmark ILLNESS_OR_RELIEF =
      Landmark.words(
          ("癌|白血病|肿瘤|尿毒症|艾滋|精神病|精神分裂|糖尿病|肝炎|结核|残疾|大病|重病|疾病|重症|瘫痪|透析|化疗|骨髓移植|手术|患病"
                  + "|救助金|救助款|补助|慰问金|资助|低保|救济|抚恤|助学金|帮扶资金")
              .split("\\|"));

  @Override
  public Stream<Candidate> find(TextView view) {
    return tellsOfIllnessOrRelief(view.text())
        ? SENTENCE.matcher(view.text()).results().flatMap(NamedPersons::inSentence)
        : Stream.empty(); // nearly every text: it need not be cut into sentences
  }

  private static boolean tellsOfIllnessOrRelief(String text) {
    return ILLNESS_OR_RELIEF.next(text, 0) >= 0;
  }

  private static Stream<Candidate> inSentence(MatchResult sentence) {
    String text = sentence.group();
    if (!tellsOfIllnessOrRelief(text)) {
      return Stream.empty();
    }
    return Stream.of(AFTER_ROLE, WITH_SEX, FELL_ILL)
        .flatMap(search -> search.in(text))
        .map(match -> candidate(sentence.start(), match));
  }

  private static Candidate candidate(int sentence, MatchResult match) {
    String name = match.group(1);
    String masked = name.charAt(0) + "*".repeat(name.length() - 1);
    return new Candidate(
        PersonalDataKind.NAMED_PERSON,
        false,
        sentence + match.start(1),
        sentence + match.end(1),
        name,
        masked);
  }
}
