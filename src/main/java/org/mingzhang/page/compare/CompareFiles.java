package org.mingzhang.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.script.ScriptFolder;
import org.mingzhang.page.script.Spread;

/** Writes the directory of what can be compared, and the reports in files of a few units each. */
public final class CompareFiles {
  /** Characters of a report, as it usually is. */
  private static final int REPORT = 1_000;

  private static final int TARGET = 24_000;

  private final List<ComparedUnit> units;
  private final ScriptFolder folder;
  private final Spread spread;

  private CompareFiles(List<ComparedUnit> units, Consumer<ScriptFile> sink) {
    this.units = units;
    this.folder = new ScriptFolder("compare/", "mingzhangCompare", sink);
    this.spread =
        Spread.of((long) REPORT * units.stream().mapToInt(u -> u.years().size()).sum(), TARGET);
  }

  /**
   * Writes.
   *
   * @param units in the order in which a reader chooses from them; those without a report are left
   *     out
   * @param sink takes each file once, as soon as it is finished
   */
  public static void write(List<ComparedUnit> units, Consumer<ScriptFile> sink) {
    CompareFiles files =
        new CompareFiles(units.stream().filter(u -> !u.years().isEmpty()).toList(), sink);
    files.writeReports();
    files.writeDirectory();
  }

  private void writeReports() {
    List<List<ComparedUnit>> files = new ArrayList<>();
    for (int i = 0; i < spread.files(); i++) {
      files.add(new ArrayList<>());
    }
    units.forEach(unit -> files.get(spread.file(unit.id())).add(unit));
    for (int i = 0; i < files.size(); i++) {
      ScriptData data = new ScriptData().open('{');
      files.get(i).forEach(unit -> add(unit, data));
      folder.write("reports/" + i, data.close('}'));
    }
  }

  private static void add(ComparedUnit unit, ScriptData data) {
    data.key(unit.id()).open('{');
    for (ComparedUnit.Year year : unit.years()) {
      data.key(year.year()).open('[');
      year.report().get().cells().forEach(cell -> add(cell, data));
      data.close(']');
    }
    data.close('}');
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

  private void writeDirectory() {
    List<String> kinds =
        distinct(units.stream().flatMap(u -> u.years().stream()).map(ComparedUnit.Year::kind));
    List<String> regions = distinct(units.stream().map(ComparedUnit::region));
    ScriptData data = new ScriptData().open('{');
    data.key("version").text(folder.version());
    data.key("files").number(spread.files());
    texts("kinds", kinds, data);
    texts("regions", regions, data);
    data.key("units").open('[');
    for (ComparedUnit unit : units) {
      data.open('[').text(unit.id()).text(unit.name()).number(regions.indexOf(unit.region()));
      data.open('[');
      unit.years()
          .forEach(y -> data.number(Integer.parseInt(y.year())).number(kinds.indexOf(y.kind())));
      data.close(']').close(']');
    }
    folder.writeIndex(data.close(']').close('}'));
  }

  private static List<String> distinct(Stream<String> texts) {
    return texts.distinct().toList();
  }

  private static void texts(String key, List<String> texts, ScriptData data) {
    data.key(key).open('[');
    texts.forEach(data::text);
    data.close(']');
  }
}
