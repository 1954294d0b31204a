package org.mingzhang.page.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;

/**
 * The part of one unit in comparisons.
 *
 * @param contribution to the directory of the site
 * @param file its own, with the cells of all its reports; it is loaded for units of the directory
 *     only
 */
public record ComparePart(UnitComparison contribution, ScriptFile file) {
  /** The function that every script of the comparison calls. */
  static final String FUNCTION = "mingzhangCompare";

  public ComparePart {
    Objects.requireNonNull(contribution, "contribution");
    Objects.requireNonNull(file, "file");
  }

  /**
   * Of a unit.
   *
   * @param reports all of it, oldest first
   */
  public static ComparePart of(Unit unit, List<ReportContext> reports) {
    List<ReportContext> newestFirst = new ArrayList<>(reports);
    Collections.reverse(newestFirst);
    ScriptData data = new ScriptData().open('{');
    for (ReportContext report : newestFirst) {
      PageCompareWords words = new PageCompareWords(report.cells(), report.words());
      add(report.year(), ComparedReport.of(report.assessment(), words), data);
    }
    ScriptFile file = ScriptFile.of(FUNCTION, unit.id() + "/compare.js", data.close('}'));
    return new ComparePart(
        new UnitComparison(
            unit.id(),
            unit.name(),
            unit.region().name(),
            newestFirst.stream().map(ComparePart::year).toList(),
            new Fingerprint().add(file.text()).text()),
        file);
  }

  private static UnitComparison.Year year(ReportContext report) {
    return new UnitComparison.Year(report.year(), report.words().of(report.report().kind()));
  }

  static void add(String year, ComparedReport report, ScriptData data) {
    data.key(year).open('[');
    report.cells().forEach(cell -> add(cell, data));
    data.close(']');
  }

  /** What is empty at the end of a cell is left out. */
  private static void add(ComparedCell cell, ScriptData data) {
    List<String> parts =
        new ArrayList<>(
            List.of(cell.text(), cell.note(), cell.value(), cell.anchor(), cell.basis()));
    while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    data.open('[');
    parts.forEach(data::text);
    data.close(']');
  }
}
