package org.mingzhang.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureChange;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;

/** Which figures differ between two versions of a report. */
public final class FigureChanges {

  private FigureChanges() {}

  /**
   * Every figure that says something else, by address. Another way to print the same number is no
   * change.
   *
   * @param date of the newer version
   * @param reasons by address; empty for a change without one
   */
  public static List<FigureChange> between(
      Report older, Report newer, LocalDate date, Function<String, String> reasons) {
    Map<String, AddressedFigure> before = byAddress(older);
    Map<String, AddressedFigure> after = byAddress(newer);
    TreeSet<String> addresses = new TreeSet<>(before.keySet());
    addresses.addAll(after.keySet());
    return addresses.stream()
        .filter(address -> !figure(before, address).saysTheSameAs(figure(after, address)))
        .map(
            address ->
                new FigureChange(
                    address,
                    Stream.of(after, before)
                        .filter(version -> version.containsKey(address))
                        .findFirst()
                        .map(version -> version.get(address).name())
                        .orElse(""),
                    figure(before, address),
                    figure(after, address),
                    date,
                    reasons.apply(address)))
        .toList();
  }

  private static Map<String, AddressedFigure> byAddress(Report report) {
    return ReportFigures.of(report).stream()
        .collect(
            Collectors.toMap(
                AddressedFigure::address,
                Function.identity(),
                (first, next) -> first,
                TreeMap::new));
  }

  private static Figure figure(Map<String, AddressedFigure> version, String address) {
    AddressedFigure found = version.get(address);
    return found == null ? Figure.NOT_REPORTED : found.figure();
  }
}
