package org.mingzhang.check.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteIdentity;

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
   * @param found everything that was said of the site so far
   * @param places where the items of {@code site.yaml} stand
   */
  public static List<Diagnostic> run(SiteConfig config, List<Diagnostic> found, SourceMap places) {
    return Stream.concat(personalData(found).stream(), identity(config, places)).toList();
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

  private static Stream<Diagnostic> identity(SiteConfig config, SourceMap places) {
    return items(config)
        .flatMap(
            item -> {
              SourceLocation place = places.locate(FILE, item.getKey());
              String value = item.getValue();
              if (value.isBlank()) {
                return Stream.of(Diagnostic.error("MZ-C791", place, item.getKey()));
              }
              return PLACEHOLDER.matcher(value).matches()
                  ? Stream.of(Diagnostic.error("MZ-C792", place, item.getKey(), value))
                  : Stream.empty();
            });
  }

  /** The items that must be there, under their names in {@code site.yaml}. */
  private static Stream<Map.Entry<String, String>> items(SiteConfig config) {
    SiteIdentity identity = config.identity();
    return Stream.of(
        Map.entry("name", config.name()),
        Map.entry("identity.domain", identity.domain()),
        Map.entry("identity.idCode", identity.idCode()),
        Map.entry("identity.organizer", identity.organizer()),
        Map.entry("identity.contact", identity.contact()),
        Map.entry("identity.icp", identity.icp()),
        Map.entry("identity.policeRecord", identity.policeRecord()),
        Map.entry("identity.errorReportUrl", identity.errorReportUrl()),
        Map.entry("identity.columnName", identity.columnName()),
        Map.entry("identity.columnType", identity.columnType()));
  }
}
