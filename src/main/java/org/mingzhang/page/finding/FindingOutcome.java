package org.mingzhang.page.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.page.words.Words;

/** What was found, in the one word that lists and filters show. */
final class FindingOutcome {
  private static final Map<String, Matter> MATTERS =
      RuleCatalogue.all().stream().collect(Collectors.toUnmodifiableMap(Rule::code, Rule::matter));

  private FindingOutcome() {}

  /** 数字不符; 缺少说明，编者已说明; 相符. */
  static String say(Finding finding, Words words) {
    return FindingGroup.of(finding).say(words);
  }

  /** 数字不符 3 项，缺少说明 1 项: what does not hold, explained or not; empty where all does. */
  static String matters(List<Finding> findings, Words words) {
    return Arrays.stream(Matter.values())
        .filter(matter -> count(findings, matter) > 0)
        .map(m -> words.say("finding.matter", words.of(m), Words.count(count(findings, m))))
        .collect(Collectors.joining(words.say("list.separator")));
  }

  private static int count(List<Finding> findings, Matter matter) {
    return (int)
        findings.stream()
            .filter(finding -> FindingKind.of(finding).isProblem())
            .filter(finding -> matter(finding.code()) == matter)
            .count();
  }

  /** What is the matter where the rule of that code is broken. */
  static Matter matter(String code) {
    return MATTERS.getOrDefault(code, Matter.FIGURES);
  }
}
