package org.mingzhang.check.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.correction.CorrectionRules;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.IdentityItem;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.model.SiteConfig;

/** What a site must have before it is put on a government website in earnest. */
public final class ReleaseCheck {

  private static final String FILE = "site.yaml";
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i).*(?:演示|示例|测试|待[定填补]|某某|占位|example|placeholder|todo|xxx|×××|(?<!\\d)0{5,}).*",
          Pattern.DOTALL);

  private ReleaseCheck() {}

  /**
   * The reasons to refuse a release; none when there is none.
   *
   * @param ruleSets the national one of them says what a site must say of itself
   * @param found everything that was said of the site so far
   * @param places where the items of {@code site.yaml} stand
   */
  public static List<Diagnostic> run(
      SiteConfig config, RuleSets ruleSets, List<Diagnostic> found, SourceMap places) {
    List<IdentityItem> required = ruleSets.national().map(RuleSet::siteIdentity).orElse(List.of());
    return Stream.concat(
            Stream.concat(personalData(found).stream(), unexplained(found).stream()),
            Arrays.stream(IdentityItem.values())
                .flatMap(
                    item ->
                        problem(item, item.of(config), required.contains(item), places).stream()))
        .toList();
  }

  private static Optional<Diagnostic> personalData(List<Diagnostic> found) {
    List<Diagnostic> open = found.stream().filter(PersonalDataCheck::isFinding).toList();
    return open.stream()
        .findFirst()
        .map(
            first ->
                Diagnostic.error(
                    "MZ-C790",
                    SourceLocation.of(first.location().file()),
                    Integer.toString(open.size()),
                    first.location().toString()));
  }

  private static Optional<Diagnostic> unexplained(List<Diagnostic> found) {
    List<Diagnostic> open = found.stream().filter(CorrectionRules::isUnexplainedChange).toList();
    return open.stream()
        .findFirst()
        .map(
            first ->
                Diagnostic.error(
                    "MZ-C793",
                    SourceLocation.of(first.location().file()),
                    Integer.toString(open.size()),
                    first.location().toString()));
  }

  private static Optional<Diagnostic> problem(
      IdentityItem item, String value, boolean required, SourceMap places) {
    SourceLocation place = places.locate(FILE, item.key());
    if (value.isBlank()) {
      return required
          ? Optional.of(Diagnostic.error("MZ-C791", place, item.key()))
          : Optional.empty();
    }
    return PLACEHOLDER.matcher(value).matches()
        ? Optional.of(Diagnostic.error("MZ-C792", place, item.key(), value))
        : Optional.empty();
  }
}
