package org.mingzhang.cli;

import java.util.List;
import java.util.Locale;
import org.mingzhang.build.diff.Change;
import org.mingzhang.build.diff.SiteDiff;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A difference for programs: its shape is a contract, documented in the README. */
final class DiffJson {

  private final DiagnosticMessages messages;

  DiffJson(Locale locale) {
    messages = new DiagnosticMessages(locale);
  }

  String of(NamedDiff named) {
    SiteDiff diff = named.diff();
    Result result =
        new Result(
            named.older(),
            named.newer(),
            diff.figures().stream()
                .map(
                    f ->
                        new Figure(
                            word(f.change()),
                            f.unit(),
                            f.year(),
                            f.address(),
                            f.name(),
                            new Value(f.was(), f.wasMeasure()),
                            new Value(f.now(), f.nowMeasure()),
                            f.derived()))
                .toList(),
            new Findings(found(diff.newFindings()), found(diff.goneFindings())),
            diff.pages().stream()
                .map(p -> new Page(word(p.change()), p.path(), p.title()))
                .toList(),
            diff.charts().stream()
                .map(
                    c -> new Chart(word(c.change()), c.page(), c.id(), c.title(), c.was(), c.now()))
                .toList(),
            diff.files().stream().map(f -> new FileEntry(word(f.change()), f.path())).toList(),
            diff.unread(),
            diff.pagesCompared());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(result)
        + "\n";
  }

  private List<Entry> found(List<Diagnostic> found) {
    return found.stream()
        .map(
            d ->
                new Entry(
                    d.code(),
                    d.severity().name().toLowerCase(Locale.ROOT),
                    d.location().file(),
                    d.location().line(),
                    d.location().column(),
                    messages.problem(d)))
        .toList();
  }

  private static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private record Result(
      String older,
      String newer,
      List<Figure> figures,
      Findings findings,
      List<Page> pages,
      List<Chart> charts,
      List<FileEntry> files,
      List<String> unread,
      boolean pagesCompared) {}

  private record Figure(
      String change,
      String unit,
      String year,
      String address,
      String name,
      Value was,
      Value now,
      boolean derived) {}

  private record Value(String printed, String measure) {}

  private record Findings(List<Entry> appeared, List<Entry> gone) {}

  private record Entry(
      String code, String severity, String file, int line, int column, String message) {}

  private record Page(String change, String path, String title) {}

  private record Chart(
      String change, String page, String id, String title, String was, String now) {}

  private record FileEntry(String change, String path) {}
}
