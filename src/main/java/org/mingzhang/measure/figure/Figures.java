package org.mingzhang.measure.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceRef;

/**
 * Collects every figure of a report under its address. What is printed comes first; a derived
 * figure never takes the address of a printed one.
 */
public final class Figures {

  private final List<NamedFigure> found = new ArrayList<>();
  private final Set<String> addresses = new HashSet<>();

  /**
   * Every printed figure of the report and every derived one.
   *
   * @param printed those of the report
   */
  public static FigureIndex of(
      Report report,
      List<AddressedFigure> printed,
      List<RowMeasure> rows,
      List<Structure> structures,
      List<IndicatorAssessment> indicators) {
    Figures figures = new Figures();
    PrintedFigures.of(report, printed).forEach(figures::addPrinted);
    rows.forEach(figures::addDerived);
    structures.forEach(figures::addShares);
    indicators.forEach(figures::addAttainment);
    figures.addSummary(report, Tally.of(indicators));
    return new FigureIndex(figures.found);
  }

  private void addPrinted(NamedFigure figure) {
    addresses.add(figure.address());
    found.add(figure);
  }

  private void addDerived(RowMeasure measure) {
    String name = measure.row().name();
    measure.adjusted().filter(Amount::derived).ifPresent(a -> addDerived(name, a));
    addRate(measure, ".executionRate", measure.executionRate());
    addRate(measure, ".initialRate", measure.initialRate());
    addRate(measure, ".adjustmentRate", measure.adjustmentRate());
  }

  private void addDerived(String name, Amount amount) {
    Quantity quantity = Quantity.of(amount.number(), amount.unit().printed());
    add(amount.address(), name, amount.digits(), quantity);
  }

  private void addRate(RowMeasure measure, String column, Optional<Ratio> rate) {
    rate.ifPresent(r -> addPercent(measure.address() + column, measure.row().name(), r.percent()));
  }

  private void addShares(Structure structure) {
    for (Structure.Share share : structure.shares()) {
      String address = structure.section().id() + "." + share.row().id() + ".share";
      addPercent(address, share.row().name(), share.percent());
    }
  }

  private void addAttainment(IndicatorAssessment assessed) {
    String address = "indicators." + assessed.indicator().id() + ".attainment";
    assessed
        .attainment()
        .ratio()
        .ifPresent(r -> addPercent(address, assessed.indicator().name(), r.percent()));
  }

  private void addSummary(Report report, Tally tally) {
    addCount("indicators.total", tally.total());
    addCount("indicators.assessed", tally.assessed());
    addCount("indicators.reached", tally.reached());
    addCount("indicators.met", tally.met());
    addCount("indicators.exceeded", tally.exceeded());
    addCount("indicators.partlyMet", tally.partlyMet());
    addCount("indicators.notMet", tally.notMet());
    addCount("indicators.notReported", tally.notReported());
    addCount("indicators.notAssessable", tally.notAssessable());
    addCount("results.total", report.results().rows().size());
    addCount("projects.total", report.allProjects().size());
    addCount("tasks.total", report.tasks().rows().size());
    addCount("managementGoals.total", report.managementGoals().rows().size());
  }

  private void addCount(String address, int count) {
    BigDecimal number = BigDecimal.valueOf(count);
    add("summary." + address, "", number.toPlainString(), Quantity.of(number, ""));
  }

  private void addPercent(String address, String name, BigDecimal percent) {
    add(address, name, Percent.text(percent), Quantity.of(percent, "%"));
  }

  private void add(String address, String name, String printed, Quantity quantity) {
    if (addresses.add(address)) {
      found.add(
          new NamedFigure(address, name, printed, Optional.of(quantity), true, SourceRef.NONE));
    }
  }
}
