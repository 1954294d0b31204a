package org.mingzhang.narrative;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceSigns;

/**
 * {@code include::}, within {@code content/} only. Asciidoctor's own handling follows symbolic
 * links out of the folder in every safe mode that includes at all.
 */
final class ContentIncludes extends IncludeProcessor {

  private static final Set<String> OPTIONS = Set.of("leveloffset");

  private final ContentFolder content;
  private final Limits limits;
  private final Session session;

  ContentIncludes(ContentFolder content, Limits limits, Session session) {
    this.content = content;
    this.limits = limits;
    this.session = session;
  }

  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> options) {
    Problems narrative = session.problems();
    // The narrative itself is given as a string, and so has no file.
    String file = Objects.requireNonNullElse(reader.getFile(), "");
    String from = file.isEmpty() ? narrative.source().file() : file;
    // Asciidoctor has taken the line of the directive off before it asks.
    SourceLocation place = new SourceLocation(from, Math.max(0, reader.getLineNumber() - 1), 0);
    if (!OPTIONS.containsAll(options.keySet())) {
      narrative.addAt(place, "MZ-N014", target);
      return;
    }
    ContentUse.Search search = content.beside(from, target);
    narrative.used(search.use());
    ContentFolder.Lookup lookup = search.found();
    if (lookup instanceof ContentFolder.Lookup.Found found) {
      include(reader, found, from, place, options);
    } else {
      boolean missing = lookup instanceof ContentFolder.Lookup.Missing;
      narrative.addAt(place, missing ? "MZ-N011" : "MZ-N012", target);
    }
  }

  private void include(
      PreprocessorReader reader,
      ContentFolder.Lookup.Found found,
      String from,
      SourceLocation place,
      Map<String, Object> options) {
    String name = content.name(found);
    Problems narrative = session.problems();
    IncludeChain chain = session.includes();
    if (chain.isAbove(name, from)) {
      narrative.addAt(place, "MZ-N013", name);
    } else if (chain.next() > limits.includes() || !fits(found.path())) {
      narrative.addAt(place, "MZ-N015", name, Integer.toString(limits.includes()));
    } else {
      read(found, place)
          .ifPresent(
              text -> {
                chain.add(name, from);
                narrative.source().add(name, text);
                reader.pushInclude(text, name, name, 1, options);
              });
    }
  }

  private Optional<String> read(ContentFolder.Lookup.Found found, SourceLocation place) {
    try {
      String text = Files.readString(found.path());
      return isClean(text, content.name(found)) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      session.problems().addAt(place, "MZ-N016", content.name(found));
    } catch (IOException e) {
      session.problems().addAt(place, "MZ-N011", content.name(found));
    }
    return Optional.empty();
  }

  /** Included files have no other reader: what no author typed is found here. */
  private boolean isClean(String text, String file) {
    List<String> lines = text.lines().toList();
    boolean clean = true;
    for (int i = 0; i < lines.size(); i++) {
      SourceLocation place = new SourceLocation(file, i + 1, 0);
      OptionalInt sign = lines.get(i).codePoints().filter(SourceSigns::isForbidden).findFirst();
      if (SourceSigns.isConflictMark(lines.get(i))) {
        session.problems().addAt(place, "MZ-N050", lines.get(i).substring(0, 7));
        return false;
      }
      if (sign.isPresent()) {
        session
            .problems()
            .addAt(place, "MZ-N051", String.format(Locale.ROOT, "U+%04X", sign.getAsInt()));
        clean = false;
      }
    }
    return clean;
  }

  private boolean fits(Path file) {
    try {
      return session.problems().source().bytes() + Files.size(file) <= limits.bytes();
    } catch (IOException e) {
      return false;
    }
  }
}
