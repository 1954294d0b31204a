package org.mingzhang.narrative;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * The lines of a narrative and of all it includes, to find the place of a problem that AsciiDoc
 * tells without one.
 */
final class SourceText {

  private static final Pattern ATTRIBUTE = Pattern.compile(":!?\\w[\\w-]*:");

  private final String file;
  private final Map<String, List<String>> linesOfFile = new LinkedHashMap<>();
  private int bytes;

  SourceText(String file, String text) {
    this.file = file;
    add(file, text);
  }

  /** The narrative itself. */
  String file() {
    return file;
  }

  /** Every other file that was added, in that order. */
  List<String> included() {
    return linesOfFile.keySet().stream().filter(name -> !name.equals(file)).toList();
  }

  void add(String name, String text) {
    bytes += text.getBytes(StandardCharsets.UTF_8).length;
    linesOfFile.putIfAbsent(name, text.lines().toList());
  }

  /** The size of all that was added, a file counted as often as it was. */
  int bytes() {
    return bytes;
  }

  /**
   * Every line that holds the first of the words that any line holds, in any case; the whole
   * narrative when no line holds any.
   */
  List<SourceLocation> places(String... words) {
    return Stream.of(words)
        .map(each -> places(each, line -> true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of(SourceLocation.of(file)));
  }

  /** Whether any line holds the words, in any case. */
  boolean holds(String words) {
    return !places(words, line -> true).isEmpty();
  }

  /** Every such line that is a heading; every such line when no heading is. */
  List<SourceLocation> headings(String words) {
    List<SourceLocation> found = places(words, line -> line.startsWith("="));
    return found.isEmpty() ? places(words) : found;
  }

  /** Lines that define an attribute with a value of more than so many bytes in UTF-8. */
  List<SourceLocation> longAttributes(int bytes) {
    return places(
        ":",
        line ->
            ATTRIBUTE.matcher(line).lookingAt()
                && line.getBytes(StandardCharsets.UTF_8).length > bytes);
  }

  private List<SourceLocation> places(String words, Predicate<String> wanted) {
    List<SourceLocation> found = new ArrayList<>();
    String needle = words.toLowerCase(Locale.ROOT);
    linesOfFile.forEach(
        (name, lines) -> {
          for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.toLowerCase(Locale.ROOT).indexOf(needle);
            if (at >= 0 && wanted.test(line)) {
              found.add(new SourceLocation(name, i + 1, line.codePointCount(0, at) + 1));
            }
          }
        });
    return found;
  }
}
