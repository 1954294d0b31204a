package org.mingzhang.check.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/**
 * 家庭住址, down to the door. Where the words say that someone lives there, a house number is enough;
 * where they do not, it takes an estate with a building and a flat, and nothing beside it that an
 * office, a school or a shop has.
 */
final class HomeAddresses implements Detector {

  private static final String IN_CLAUSE = "[^,。;\\n]";
  static final Search LIVED_IN =
      new Search(
          Pattern.compile(
              "(?:家住|家庭住址|家庭地址|住址|户籍地址?|户籍所在地|居住地址?|现居住?地?|现住址?|住在|居住在|居住于)"
                  + "[: ]{0,2}(?<address>"
                  + IN_CLAUSE
                  + "{2,40}?\\d{1,5} ?(?:号楼|号院|号|弄|幢|栋|单元|室)(?:"
                  + IN_CLAUSE
                  + "{0,16}\\d ?(?:号|室))?)"),
          Landmark.words("家住", "家庭", "住址", "户籍", "居住", "现居", "现住", "住在"),
          0);
  static final Search FLAT =
      new Search(
          Pattern.compile(
              "(?<address>\\p{IsHan}{1,12}(?:小区|新村|花园|公寓|家园|宿舍|[苑里弄园庭府城湾路街巷村])"
                  + "[^,。;\\n\\d]{0,6}\\d{1,5} ?(?:号院|号楼|号|弄|幢|栋|座|村|单元)"
                  + IN_CLAUSE
                  + "{0,14}?\\d{1,5} ?室)"),
          Landmark.words("室"),
          80);
  private static final Pattern OFFICE =
      Pattern.compile(
          "办公|大厦|大楼|写字楼|广场|中心|政务|机关|政府|委员会|红十字会|[局所院]|会议|培训|活动|教室|接待|窗口|服务"
              + "|公司|校|展|咨询|单位|邮编|部门|科|接收|场馆|商铺|仓库");
  private static final int AROUND = 16;

  @Override
  public Stream<Candidate> find(TextView view) {
    String text = view.text();
    return Stream.concat(
        LIVED_IN.in(text).map(HomeAddresses::candidate),
        FLAT.in(text).filter(match -> !isOffice(text, match)).map(HomeAddresses::candidate));
  }

  private static boolean isOffice(String text, MatchResult match) {
    int from = Math.max(0, match.start() - AROUND);
    int to = Math.min(text.length(), match.end() + AROUND);
    return OFFICE.matcher(text.substring(from, to)).find();
  }

  private static Candidate candidate(MatchResult match) {
    String value = match.group(1).replaceAll("\\s", "");
    String masked = value.substring(0, Math.min(4, value.length() / 2)) + "****";
    return new Candidate(
        PersonalDataKind.HOME_ADDRESS, false, match.start(1), match.end(1), value, masked);
  }
}
