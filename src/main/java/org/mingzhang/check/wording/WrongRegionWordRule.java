package org.mingzhang.check.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.UnitLevel;

/**
 * The words of a township in the report of a district. Only what an editor kept as a remark or a
 * claim is looked at: in a longer text 全镇 may well mean one town of the district.
 */
final class WrongRegionWordRule implements Rule {

  private static final Pattern WORDS = Pattern.compile("(全|本|我)(乡(?!村|镇)|镇(?![江静定痛]))");

  @Override
  public String code() {
    return "MZ-C407";
  }

  @Override
  public Matter matter() {
    return Matter.LEFTOVER;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    if (context.unit().level() == UnitLevel.COUNTY) {
      ReportTexts.of(context).stream()
          .filter(text -> text.origin() == ReportText.Origin.EXCERPT)
          .flatMap(WrongRegionWordRule::hits)
          .forEach(
              hit ->
                  findings.broken(
                      hit.text().address(),
                      List.of(hit.text().figure()),
                      "",
                      hit.word(),
                      hit.text().label()));
    }
  }

  private static Stream<Hit> hits(ReportText text) {
    Matcher matcher = WORDS.matcher(text.text());
    return matcher.find() ? Stream.of(new Hit(matcher.group(), text)) : Stream.empty();
  }

  private record Hit(String word, ReportText text) {}
}
