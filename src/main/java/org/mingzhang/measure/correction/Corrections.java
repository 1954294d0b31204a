package org.mingzhang.measure.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Correction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureChange;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;

/** Joins what editors say of their corrections with what the history of the sources has. */
public final class Corrections {

  private static final Comparator<Corrected> BY_DATE = Comparator.comparing(Corrected::date);

  private final Map<String, AddressedFigure> present;

  private Corrections(Report report) {
    present =
        ReportFigures.of(report).stream()
            .collect(
                Collectors.toMap(
                    AddressedFigure::address, Function.identity(), (first, next) -> first));
  }

  /**
   * Every correction of a report, oldest first. A change that an editor tells of in the data is
   * told in the editor's words and under the editor's date.
   *
   * @param changes that the history of the sources has
   */
  public static List<Corrected> of(Report report, List<FigureChange> changes) {
    Corrections all = new Corrections(report);
    Map<String, List<Corrected>> found = new TreeMap<>();
    Stream.concat(
            report.corrections().stream().map(told -> all.told(told, changes)),
            changes.stream()
                .filter(change -> all.isUntold(change, report.corrections()))
                .map(Corrections::seen))
        .sorted(BY_DATE)
        .forEach(c -> found.computeIfAbsent(c.address(), a -> new ArrayList<>()).add(c));
    return found.values().stream()
        .flatMap(all::chained)
        .sorted(BY_DATE.thenComparing(Corrected::address))
        .toList();
  }

  private Figure now(String address) {
    return Optional.ofNullable(present.get(address))
        .map(AddressedFigure::figure)
        .orElse(Figure.NOT_REPORTED);
  }

  /**
   * What the history saw stays as it is; what an editor told became what the next one was, and the
   * last one what the report says.
   */
  private Stream<Corrected> chained(List<Corrected> ofOneFigure) {
    List<Corrected> chain = new ArrayList<>();
    Figure after = now(ofOneFigure.get(0).address());
    for (int i = ofOneFigure.size() - 1; i >= 0; i--) {
      Corrected correction = ofOneFigure.get(i);
      chain.add(0, correction.now().isReported() ? correction : correction.to(after));
      after = correction.was();
    }
    return chain.stream();
  }

  private Corrected told(Correction told, List<FigureChange> changes) {
    String name =
        Optional.ofNullable(present.get(told.address()))
            .map(AddressedFigure::name)
            .or(() -> nameIn(changes, told.address()))
            .orElse("");
    Figure was = told.was().inUnitOf(now(told.address()));
    return new Corrected(
        told.address(), name, was, Figure.NOT_REPORTED, told.date(), told.reason());
  }

  private static Optional<String> nameIn(List<FigureChange> changes, String address) {
    return changes.stream()
        .filter(change -> change.address().equals(address))
        .map(FigureChange::name)
        .findFirst();
  }

  private boolean isUntold(FigureChange change, List<Correction> told) {
    return told.stream()
        .filter(correction -> correction.address().equals(change.address()))
        .noneMatch(c -> c.was().inUnitOf(change.was()).saysTheSameAs(change.was()));
  }

  private static Corrected seen(FigureChange change) {
    return new Corrected(
        change.address(),
        change.name(),
        change.was(),
        change.now(),
        change.date(),
        change.reason());
  }
}
