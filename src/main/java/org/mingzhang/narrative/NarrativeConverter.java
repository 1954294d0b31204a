package org.mingzhang.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;

/**
 * The stage. Starts its AsciiDoc runtime at the first conversion and not before, unless it is told
 * to; the same text gives the same HTML, whatever is converted before or beside it. Safe for
 * threads: as many conversions as it was made for run at once, in one runtime.
 */
public final class NarrativeConverter implements AutoCloseable {

  /** What may go well another time: it took too long, or something else went wrong. */
  private static final Set<String> UNLUCKY = Set.of("MZ-N002", "MZ-N017");

  private final ContentFolder content;
  private final Limits limits;
  private final SharedRuntime runtime;

  /**
   * Converts as many narratives at once as there are processors.
   *
   * @param contentRoot the site's {@code content/}; nothing outside it can be included or shown
   */
  public NarrativeConverter(Path contentRoot) {
    this(contentRoot, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param contentRoot the site's {@code content/}; nothing outside it can be included or shown
   * @param threads how many narratives may be converted at once, 1 or more
   */
  public NarrativeConverter(Path contentRoot, int threads) {
    this(contentRoot, threads, Limits.STANDARD);
  }

  NarrativeConverter(Path contentRoot, Limits limits) {
    this(contentRoot, Runtime.getRuntime().availableProcessors(), limits);
  }

  NarrativeConverter(Path contentRoot, int threads, Limits limits) {
    this.content = new ContentFolder(contentRoot);
    this.limits = limits;
    this.runtime = new SharedRuntime(content, limits, threads);
  }

  /**
   * Starts the runtime in the background, for a caller that knows of something to convert and has
   * something else to do until then. What goes wrong with it is told by the first conversion.
   */
  public void warmUp() {
    runtime.warmUp();
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
  public Conversion convert(Narrative narrative) {
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
    return runtime
        .convert(narrative, problems)
        .map(
            raw ->
                raw.length() > limits.htmlCharacters()
                    ? tooLarge(narrative, problems, raw.length(), limits.htmlCharacters())
                    : new NarrativeAssembler(narrative, content, problems).assemble(raw))
        .orElseGet(() -> nothing(narrative));
  }

  private static ConvertedNarrative tooLarge(
      Narrative narrative, Problems problems, int size, int limit) {
    problems.add("MZ-N001", Integer.toString(size), Integer.toString(limit));
    return nothing(narrative);
  }

  private static ConvertedNarrative nothing(Narrative narrative) {
    return new ConvertedNarrative(narrative.file(), "", "", List.of());
  }

  /** Ends the runtime if it was started; a later conversion starts another. */
  @Override
  public void close() {
    runtime.close();
  }
}
