package org.mingzhang.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;

/** A site's folder with one converter, for the tests of a class: its start takes seconds. */
final class Conversions implements AutoCloseable {

  static final String FILE = "content/u/2021.adoc";

  private final Path site;
  private final NarrativeConverter converter;

  Conversions(Path site) {
    this(site, Limits.STANDARD);
  }

  Conversions(Path site, Limits limits) {
    this.site = site;
    this.converter = new NarrativeConverter(site.resolve("content"), limits);
    write("content/u/2021/files/a.png", "");
  }

  /** What came out, and what was wrong. */
  record Result(ConvertedNarrative narrative, List<Diagnostic> found) {

    /** Everything a page would show. */
    String html() {
      StringBuilder all = new StringBuilder(narrative.html());
      narrative.sections().forEach(section -> all.append(section.html()));
      return all.toString();
    }

    /** Each as {@code file:line CODE}. */
    List<String> places() {
      return found.stream()
          .map(d -> d.location().file() + ":" + d.location().line() + " " + d.code())
          .toList();
    }

    List<String> codes() {
      return found.stream().map(Diagnostic::code).distinct().toList();
    }
  }

  Result convert(String text) {
    Diagnostics diagnostics = new Diagnostics();
    ConvertedNarrative converted = converter.convert(narrative(text), diagnostics);
    return new Result(converted, diagnostics.sorted());
  }

  static Narrative narrative(String text) {
    return new Narrative(FILE, "u", "2021", text, List.of(), List.of());
  }

  NarrativeConverter converter() {
    return converter;
  }

  Path write(String file, String text) {
    Path path = site.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    converter.close();
  }
}
