package org.mingzhang.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;

/**
 * The stage. Starts its AsciiDoc runtime at the first conversion and not before; the same text
 * gives the same HTML, whatever was converted before. Safe for threads: conversions wait for each
 * other.
 */
public final class NarrativeConverter implements AutoCloseable {

  /** What may go well another time: it took too long, or something else went wrong. */
  private static final Set<String> UNLUCKY = Set.of("MZ-N002", "MZ-N017");

  private final ContentFolder content;
  private final Limits limits;
  private AsciidocRuntime runtime;

  /**
   * @param contentRoot the site's {@code content/}; nothing outside it can be included or shown
   */
  public NarrativeConverter(Path contentRoot) {
    this(contentRoot, Limits.STANDARD);
  }

  NarrativeConverter(Path contentRoot, Limits limits) {
    this.content = new ContentFolder(contentRoot);
    this.limits = limits;
  }

  /**
   * Converts one narrative; what is wrong with it goes to {@code diagnostics}.
   *
   * @return always safe to show; with neither title nor text when it could not be converted at all
   */
  public ConvertedNarrative convert(Narrative narrative, Diagnostics diagnostics) {
    Conversion conversion = convert(narrative);
    diagnostics.addAll(conversion.problems());
    return conversion.narrative();
  }

  /** The same, with what it depends on. */
  public synchronized Conversion convert(Narrative narrative) {
    SourceText source = new SourceText(narrative.file(), narrative.text());
    Problems problems = new Problems(source);
    ConvertedNarrative converted =
        source.bytes() > limits.bytes()
            ? tooLarge(narrative, problems, source.bytes(), limits.bytes())
            : convert(narrative, problems);
    List<Diagnostic> causes = problems.causes();
    boolean repeatable = problems.found().stream().noneMatch(d -> UNLUCKY.contains(d.code()));
    return new Conversion(converted, causes, problems.uses(), repeatable);
  }

  private ConvertedNarrative convert(Narrative narrative, Problems problems) {
    problems
        .source()
        .longAttributes(AsciidocSettings.ATTRIBUTE_BYTES)
        .forEach(place -> problems.addAt(place, "MZ-N018"));
    Problems ofAsciidoc = new Problems(problems.source());
    try {
      RawNarrative raw = runtime().convert(narrative.text(), ofAsciidoc);
      problems.addAll(ofAsciidoc);
      return raw.length() > limits.htmlCharacters()
          ? tooLarge(narrative, problems, raw.length(), limits.htmlCharacters())
          : new NarrativeAssembler(narrative, content, problems).assemble(raw);
    } catch (TimeoutException e) {
      abandon();
      problems.add("MZ-N002", Long.toString(limits.time().toSeconds()));
    } catch (InterruptedException e) {
      abandon();
      Thread.currentThread().interrupt();
      problems.add("MZ-N017", "interrupted");
    } catch (ExecutionException e) {
      // It may have run out of memory or of stack: what is left of it is not to be trusted.
      abandon();
      problems.addAll(ofAsciidoc);
      if (e.getCause() instanceof StackOverflowError) {
        problems.add("MZ-N052");
      } else {
        problems.add("MZ-N017", e.getCause().toString());
      }
    }
    return nothing(narrative);
  }

  private static ConvertedNarrative tooLarge(
      Narrative narrative, Problems problems, int size, int limit) {
    problems.add("MZ-N001", Integer.toString(size), Integer.toString(limit));
    return nothing(narrative);
  }

  private static ConvertedNarrative nothing(Narrative narrative) {
    return new ConvertedNarrative(narrative.file(), "", "", List.of());
  }

  private AsciidocRuntime runtime() {
    if (runtime == null) {
      runtime = AsciidocRuntime.start(content, limits);
    }
    return runtime;
  }

  /** What failed once is not to be trusted again; a later conversion starts another runtime. */
  private void abandon() {
    runtime.abandon();
    runtime = null;
  }

  /** Ends the runtime if it was started; a later conversion starts another. */
  @Override
  public synchronized void close() {
    if (runtime != null) {
      runtime.close();
      runtime = null;
    }
  }
}
