package org.mingzhang.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.build.diff.Change;
import org.mingzhang.build.diff.ChartDiff;
import org.mingzhang.build.diff.FigureDiff;
import org.mingzhang.build.diff.SiteDiff;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;

/** A difference as tables of words, which text and page print alike. */
final class DiffLines {

  private final CliWords words;
  private final DiagnosticMessages messages;

  DiffLines(Console console) {
    words = console.words();
    messages = new DiagnosticMessages(console.locale());
  }

  /**
   * One part of a difference.
   *
   * @param title with the number of rows
   * @param columns headings
   * @param rows of as many cells
   */
  record Part(String title, List<String> columns, List<List<String>> rows) {}

  /** The parts that have rows, the most important first. */
  List<Part> of(SiteDiff diff) {
    return Stream.of(
            part(
                "figures",
                List.of("report", "address", "name", "was", "now"),
                diff.figures().stream().map(this::figure).toList()),
            part("newFindings", List.of("place", "problem"), found(diff.newFindings())),
            part("goneFindings", List.of("place", "problem"), found(diff.goneFindings())),
            part(
                "charts",
                List.of("change", "chart", "name", "was", "now"),
                diff.charts().stream().map(this::chart).toList()),
            part(
                "pages",
                List.of("change", "page", "name"),
                diff.pages().stream()
                    .map(p -> List.of(word(p.change()), p.path(), p.title()))
                    .toList()),
            part(
                "files",
                List.of("change", "file"),
                diff.files().stream().map(f -> List.of(word(f.change()), f.path())).toList()))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  /** What could not be compared, one sentence each. */
  List<String> omissions(SiteDiff diff) {
    Stream<String> unread =
        diff.unread().isEmpty()
            ? Stream.empty()
            : Stream.of(
                words.get("diff.unread", diff.unread().size())
                    + " "
                    + String.join(", ", diff.unread()));
    Stream<String> pages =
        diff.pagesCompared() ? Stream.empty() : Stream.of(words.get("diff.noPages"));
    return Stream.concat(unread, pages).toList();
  }

  private Part part(String key, List<String> columns, List<List<String>> rows) {
    return new Part(
        words.get("diff." + key, rows.size()),
        columns.stream().map(column -> words.get("diff." + column)).toList(),
        rows);
  }

  private List<String> figure(FigureDiff figure) {
    String mark = figure.derived() ? words.get("diff.derived") : "";
    return List.of(
        figure.unit() + "/" + figure.year(),
        figure.address(),
        figure.name() + mark,
        orAbsent(print(figure.was(), figure.wasMeasure())),
        orAbsent(print(figure.now(), figure.nowMeasure())));
  }

  /** The sentence names only the ends of a chart: what changed may be between them. */
  private List<String> chart(ChartDiff chart) {
    boolean sameWords = chart.was().equals(chart.now());
    return List.of(
        word(chart.change()),
        chart.page() + "#" + chart.id(),
        chart.title(),
        orAbsent(chart.was()),
        sameWords ? words.get("diff.sameWords") : orAbsent(chart.now()));
  }

  private List<List<String>> found(List<Diagnostic> found) {
    return found.stream()
        .map(
            d ->
                List.of(
                    d.location().toString(),
                    messages.word(d.severity()) + " " + d.code() + " " + messages.problem(d)))
        .toList();
  }

  private static String print(String printed, String measure) {
    return measure.isEmpty() || printed.contains(measure) ? printed : printed + " " + measure;
  }

  private String word(Change change) {
    return words.get("diff." + change.name());
  }

  private String orAbsent(String text) {
    return text.isEmpty() ? words.get("diff.absent") : text;
  }
}
