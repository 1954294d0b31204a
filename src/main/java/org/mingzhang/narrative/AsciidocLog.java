package org.mingzhang.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.mingzhang.diagnostic.SourceLocation;

/** Makes an error of everything that AsciiDoc warns of and would publish nevertheless. */
final class AsciidocLog implements LogHandler {

  /**
   * A message of Asciidoctor.
   *
   * @param message groups are the arguments of the code
   * @param words where to look when the message comes without a line: {@code $1} in it is the first
   *     argument; empty to look nowhere
   */
  private record Known(Pattern message, String code, String words) {

    Known(String message, String code, String words) {
      this(Pattern.compile(message), code, words);
    }
  }

  private static final String OUT_OF_SEQUENCE = "MZ-N005";
  private static final String OTHER = "MZ-N003";

  /** {@link Anchors} finds these too, with the line that names the anchor. */
  private static final Pattern TOLD_ELSEWHERE =
      Pattern.compile("id assigned to .* already in use.*");

  private static final List<Known> KNOWN =
      List.of(
          new Known("unterminated (\\w+) block", "MZ-N004", ""),
          new Known(
              "section title out of sequence: .*expected levels? (.+), got level (\\d+)",
              OUT_OF_SEQUENCE,
              ""),
          new Known("level 0 sections can only be used when doctype is book", "MZ-N006", ""),
          new Known("dropping cells? .*", "MZ-N007", ""),
          new Known("skipping reference to missing attribute: (.+)", "MZ-N008", "{$1}"),
          new Known("include dropped .*?: include::(.+)\\[.*", "MZ-N011", "include::$1["),
          new Known("invalid footnote reference: (.+)", "MZ-N010", "footnote:$1"));

  private final Session session;

  AsciidocLog(Session session) {
    this.session = session;
  }

  @Override
  public void log(LogRecord entry) {
    if (entry.getSeverity() == Severity.DEBUG || entry.getSeverity() == Severity.INFO) {
      return;
    }
    if (TOLD_ELSEWHERE.matcher(entry.getMessage()).matches()) {
      return;
    }
    for (Known known : KNOWN) {
      Matcher matcher = known.message().matcher(entry.getMessage());
      if (matcher.matches()) {
        report(entry, known, matcher);
        return;
      }
    }
    session.problems().addAt(place(entry.getCursor()), OTHER, entry.getMessage());
  }

  private void report(LogRecord entry, Known known, Matcher matcher) {
    String[] arguments = new String[matcher.groupCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = matcher.group(i + 1);
    }
    if (known.code().equals(OUT_OF_SEQUENCE)) {
      Arrays.setAll(arguments, i -> signs(arguments[i]));
    }
    if (hasLine(entry.getCursor()) || known.words().isEmpty()) {
      session.problems().addAt(place(entry.getCursor()), known.code(), arguments);
    } else {
      String words = known.words().replace("$1", arguments[0]);
      session.problems().addWhere(words, known.code(), arguments);
    }
  }

  /** {@code 1 or 2} as an author types it: {@code == / ===}. */
  private static String signs(String levels) {
    return Arrays.stream(levels.split("\\D+"))
        .filter(level -> !level.isEmpty())
        .map(level -> "=".repeat(Integer.parseInt(level) + 1))
        .collect(Collectors.joining(" / "));
  }

  private static boolean hasLine(Cursor cursor) {
    return cursor != null && cursor.getLineNumber() > 0;
  }

  private SourceLocation place(Cursor cursor) {
    String narrative = session.problems().source().file();
    if (!hasLine(cursor)) {
      return SourceLocation.of(narrative);
    }
    // The narrative itself is given as a string, and so has no file.
    String file = Objects.requireNonNullElse(cursor.getFile(), "");
    return new SourceLocation(file.isEmpty() ? narrative : file, cursor.getLineNumber(), 0);
  }
}
