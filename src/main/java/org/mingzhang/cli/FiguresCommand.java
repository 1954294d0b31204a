package org.mingzhang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.cli.FormatOption.Format;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.model.Unit;
import org.mingzhang.page.narrative.NarrativeOffer;
import org.mingzhang.read.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Every figure, chart and table that a report offers to its narrative. */
@Command(mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "${bundle:label.unit}", descriptionKey = "figures.unit")
  private String unit;

  @Parameters(index = "1", paramLabel = "${bundle:label.year}", descriptionKey = "figures.year")
  private String year;

  @Mixin private final FormatOption form = new FormatOption(Format.TEXT, Format.JSON);

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteReader.read(common.site(), diagnostics).site();
    return site.reports().stream()
        .filter(r -> r.unit().equals(unit) && r.year().toString().equals(year))
        .findFirst()
        .map(report -> print(site, report))
        .orElseGet(() -> missing(site, diagnostics));
  }

  private int print(Site site, Report report) {
    Assessment assessment = Measure.assess(report, site.ruleSetOf(report));
    List<NamedFigure> figures = assessment.figures().all().stream().toList();
    List<NarrativeOffer> offers =
        site.unit(unit).stream()
            .flatMap(known -> NarrativeOffer.of(known, assessment).stream())
            .toList();
    FigureList list = new FigureList(unit, year, figures, offers);
    console.out().print(form.wanted() == Format.JSON ? list.json() : list.text(console.words()));
    console.out().flush();
    console.say("figures.done", figures.size(), offers.size());
    return ExitCode.OK;
  }

  /** A report whose file has errors is missing for these; one that is not there has neighbours. */
  private int missing(Site site, Diagnostics diagnostics) {
    List<Diagnostic> causes =
        diagnostics.sorted().stream()
            .filter(d -> isCause(d.location().file().replaceFirst("\\.\\w+$", "")))
            .toList();
    if (!causes.isEmpty()) {
      console.err().print(new DiagnosticPrinter(console.locale()).print(causes));
      console.say("figures.unread", unit, year);
    } else if (site.unit(unit).isEmpty()) {
      List<String> units = site.units().stream().map(Unit::id).toList();
      console.say("figures.unknownUnit", unit, String.join(", ", NearNames.of(unit, units)));
    } else {
      List<String> years =
          site.reports().stream()
              .filter(r -> r.unit().equals(unit))
              .map(r -> r.year().toString())
              .toList();
      console.say("figures.unknownYear", unit, year, String.join(", ", years), years.size());
    }
    return ExitCode.PROBLEMS;
  }

  private boolean isCause(String file) {
    return file.equals("data/" + unit + "/" + year)
        || file.equals("data/" + unit + "/unit")
        || !file.startsWith("data/") && !file.startsWith("content/") && !file.equals("site");
  }
}
