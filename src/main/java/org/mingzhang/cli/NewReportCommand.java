package org.mingzhang.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Site;
import org.mingzhang.model.Unit;
import org.mingzhang.read.SiteReader;
import org.mingzhang.scaffold.ReportDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A further year of a unit, with the structure of the last. */
@Command(mixinStandardHelpOptions = true)
final class NewReportCommand implements Callable<Integer> {

  private final Console console;
  private final Answers answers;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "figures.unit")
  private String unit;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.year}",
      descriptionKey = "figures.year",
      defaultValue = "")
  private String year;

  @Option(
      names = "--kind",
      paramLabel = "targets|self-evaluation",
      descriptionKey = "new.kind",
      defaultValue = "")
  private String kind;

  NewReportCommand(Console console, Answers answers) {
    this.console = console;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    Site site = SiteReader.read(common.site(), new Diagnostics()).site();
    Optional<Unit> known = site.unit(unit);
    if (known.isEmpty()) {
      List<String> units = site.units().stream().map(Unit::id).toList();
      console.say("new.noUnit", unit, String.join(", ", NearNames.of(unit, units)), units.size());
      return ExitCode.PROBLEMS;
    }
    Optional<String> wantedYear =
        answers.of(year, "new.ask.year", text -> text.matches("(19|20|21)\\d{2}"));
    if (wantedYear.isEmpty()) {
      console.say("new.bad.year", year);
      return ExitCode.USAGE;
    }
    Optional<ReportKind> wanted =
        answers.of(kind, "new.ask.kind", t -> kind(t).isPresent()).flatMap(NewReportCommand::kind);
    if (wanted.isEmpty()) {
      console.say("new.bad.kind", kind);
      return ExitCode.USAGE;
    }
    FiscalYear fiscalYear = new FiscalYear(Integer.parseInt(wantedYear.get()));
    return write(new ReportDraft(known.get(), fiscalYear, wanted.get(), last(site, fiscalYear)));
  }

  private int write(ReportDraft draft) {
    int written = new Drafts(console).write(draft.files(), common.site());
    if (written == ExitCode.OK) {
      String last = draft.last().map(report -> report.year().toString()).orElse("");
      console.say("new.report.done", last, last.length());
    }
    return written;
  }

  /** The newest report of an earlier year. */
  private Optional<Report> last(Site site, FiscalYear before) {
    return site.reportsOf(unit).stream()
        .filter(report -> report.year().compareTo(before) < 0)
        .max(Comparator.comparing(Report::year));
  }

  private static Optional<ReportKind> kind(String text) {
    return List.of(ReportKind.values()).stream()
        .filter(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text.strip()))
        .findFirst();
  }
}
