package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.history.FigureChanges;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/**
 * Report files that rules are held against, as sites of one unit.
 *
 * <p>A fixture {@code NAME} is {@code NAME.yaml}, a report. Beside it may stand {@code
 * NAME.previous.yaml}, the report of the year before, {@code NAME.published.yaml}, the same report
 * as it was published, {@code NAME.unit.yaml}, in place of the unit that all share, {@code
 * NAME.site.yaml} likewise, and {@code NAME.adoc}, a narrative.
 */
final class RuleFixtures {

  static final Path FOLDER = Path.of("src/test/resources/rules");

  private static final Pattern YEAR = Pattern.compile("^year: (\\d{4})$", Pattern.MULTILINE);
  private static final String UNIT =
      """
      name: 样本区红十字会
      region: {name: 样本省样本市样本区, code: "320508"}
      level: county
      kind: 群团组织
      """;

  private final Path site;
  private FiscalYear year;

  private RuleFixtures(Path site) {
    this.site = site;
  }

  /**
   * What the rules find in a fixture, which itself has no error.
   *
   * @param site a folder to lay it out in, which need not exist
   */
  static List<Finding> judge(String name, List<Rule> rules, Path site) {
    RuleFixtures fixture = new RuleFixtures(site);
    fixture.layOut(name);
    return fixture.judge(rules, text(name + ".published.yaml"));
  }

  private void layOut(String name) {
    String report = text(name + ".yaml").orElseThrow();
    year = yearOf(report);
    write("site.yaml", text(name + ".site.yaml").orElse("name: 样本站点\n"));
    write("data/sample/unit.yaml", text(name + ".unit.yaml").orElse(UNIT));
    write("data/sample/" + year + ".yaml", report);
    text(name + ".previous.yaml").ifPresent(p -> write("data/sample/" + yearOf(p) + ".yaml", p));
    text(name + ".adoc").ifPresent(n -> write("content/sample/" + year + ".adoc", n));
  }

  private List<Finding> judge(List<Rule> rules, Optional<String> published) {
    Diagnostics problems = new Diagnostics();
    SiteSources sources = SiteReader.read(site, problems);
    assertThat(problems.sorted()).as("the fixture itself").isEmpty();
    Report report = report(sources, year).orElseThrow();
    ReportHistory history =
        published.map(before -> history(before, report)).orElse(ReportHistory.NONE);
    RuleContext context =
        new RuleContext(
            sources.site().config(),
            sources.site().unit(report.unit()).orElseThrow(),
            Measure.assess(report, sources.site().ruleSetOf(report), history),
            previous(sources),
            sources.site().narrativeOf(report));
    return new ReportCheck(rules, sources.places()).run(context);
  }

  /** That a report became what it is two months after it was published. */
  private static ReportHistory history(String before, Report now) {
    byte[] bytes = before.getBytes(StandardCharsets.UTF_8);
    Report published =
        PastReport.read(now.unit(), now.year().toString(), "yaml", bytes).orElseThrow();
    LocalDate day = now.dates().published().plusMonths(2);
    return new ReportHistory(
        Optional.of(day), true, FigureChanges.between(published, now, day, address -> ""));
  }

  private Optional<Assessment> previous(SiteSources sources) {
    return report(sources, year.previous()).map(Measure::assess);
  }

  private static Optional<Report> report(SiteSources sources, FiscalYear year) {
    return sources.site().reports().stream().filter(r -> r.year().equals(year)).findFirst();
  }

  private static FiscalYear yearOf(String report) {
    Matcher year = YEAR.matcher(report);
    assertThat(year.find()).as("a line like “year: 2021”").isTrue();
    return new FiscalYear(Integer.parseInt(year.group(1)));
  }

  private void write(String path, String text) {
    Path file = site.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> text(String file) {
    try {
      Path path = FOLDER.resolve(file);
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
