package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * What is wrong with the narrative that is being converted, and what it looked for. Kept apart from
 * the run's diagnostics until the conversion ends, so that one that was given up adds nothing
 * later.
 */
final class Problems {

  private static final String WITHOUT_END = "MZ-N004";

  private final SourceText source;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<ContentUse> uses = new ArrayList<>();

  Problems(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  /** Notes a file that the conversion looked for. */
  void used(ContentUse use) {
    uses.add(use);
  }

  /** Every file that the conversion looked for. */
  List<ContentUse> uses() {
    return List.copyOf(uses);
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /**
   * What was found, but for what stands in or behind a block without an end: to its reader the rest
   * of the file is another text than to its author.
   */
  List<Diagnostic> causes() {
    List<Diagnostic> open = found.stream().filter(d -> d.code().equals(WITHOUT_END)).toList();
    return found.stream()
        .filter(d -> open.contains(d) || open.stream().noneMatch(o -> isBehind(o, d)))
        .toList();
  }

  private static boolean isBehind(Diagnostic open, Diagnostic other) {
    return open.location().file().equals(other.location().file())
        && open.location().line() > 0
        && other.location().line() >= open.location().line();
  }

  /** Everything that was found and looked for elsewhere, about the same narrative. */
  void addAll(Problems others) {
    found.addAll(others.found);
    uses.addAll(others.uses);
  }

  /** An error in the narrative as a whole. */
  void add(String code, String... arguments) {
    addAt(SourceLocation.of(source.file()), code, arguments);
  }

  void addAt(SourceLocation place, String code, String... arguments) {
    found.add(Diagnostic.error(code, place, arguments));
  }

  /** An error on every line that holds the words. */
  void addWhere(String words, String code, String... arguments) {
    addAll(source.places(words), code, arguments);
  }

  /** An error at every one of the places. */
  void addAll(List<SourceLocation> places, String code, String... arguments) {
    places.forEach(place -> addAt(place, code, arguments));
  }

  /** Something to look at that fails nothing. */
  void warnAt(SourceLocation place, String code, String... arguments) {
    found.add(Diagnostic.warning(code, place, arguments));
  }
}
