package org.mingzhang.narrative;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.ast.Document;

/**
 * Asciidoctor, on threads of its own so that a text it cannot get through in time can be given up.
 * Starting it takes seconds, so there is one for all narratives; a runtime that was given up is to
 * be replaced. Safe for threads: texts are converted at the same time and know nothing of each
 * other.
 */
final class AsciidocRuntime implements AutoCloseable {

  /**
   * Where Asciidoctor tells everything a second time, to the standard error. Held here because the
   * log manager keeps loggers by weak references only.
   */
  private static final Logger SECOND_LOG = Logger.getLogger("asciidoctor");

  /** Every extension of ours, and what most narratives use of Asciidoctor. */
  private static final String EVERYTHING =
      """
      = Title

      include::none.adoc[]

      == Section

      figure:a.b.c[] and *strong*, a note.footnote:[Note.]

      chart::a[]

      table::a[]

      findings::[]

      * item

      . item

      |===
      | a | b

      | c | d
      |===

      image::files/none.png[None]
      """;

  private final Session session = new Session();
  private final BusyWorkers workers;
  private final Asciidoctor asciidoctor;

  private AsciidocRuntime(ContentFolder content, Limits limits) {
    workers = new BusyWorkers(limits.time());
    SECOND_LOG.setUseParentHandlers(false);
    asciidoctor = RubyStart.start();
    asciidoctor.registerLogHandler(new AsciidocLog(session));
    var extensions = asciidoctor.javaExtensionRegistry();
    extensions.includeProcessor(new ContentIncludes(content, limits, session));
    extensions.inlineMacro(new FigureMacro(session));
    for (Marker block : List.of(Marker.CHART, Marker.TABLE, Marker.FINDINGS)) {
      extensions.blockMacro(new BlockMarker(block, session));
    }
  }

  /**
   * Starts a runtime and has it convert one text alone. JRuby makes classes for our extensions, and
   * Asciidoctor loads some of its own, when they are first used; two texts that are the first at
   * once can find a macro that is half there and leave it as it stands.
   */
  static AsciidocRuntime start(ContentFolder content, Limits limits) {
    AsciidocRuntime runtime = new AsciidocRuntime(content, limits);
    try {
      runtime.convert(EVERYTHING, new Problems(new SourceText("", EVERYTHING)));
    } catch (TimeoutException | ExecutionException e) {
      return runtime; // the first text of an author meets with the same, and it is said of that one
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return runtime;
  }

  /**
   * Converts one text.
   *
   * @throws TimeoutException when it took too long; the runtime is of no use any more
   * @throws ExecutionException when Asciidoctor failed
   */
  RawNarrative convert(String text, Problems problems)
      throws TimeoutException, ExecutionException, InterruptedException {
    return workers.run(
        () -> {
          session.begin(problems);
          try {
            Document document = asciidoctor.load(text, AsciidocSettings.options());
            TableHeaders.check(document, problems);
            return RawNarrative.of(document);
          } finally {
            session.end();
          }
        });
  }

  /**
   * Leaves the runtime as it is after a failure. Closing it in order could wait for ever: a thread
   * that ran out of stack inside it may still hold its locks.
   */
  void abandon() {
    workers.giveUp();
  }

  /** Ends the runtime after its last conversion. */
  @Override
  public void close() {
    workers.end();
    asciidoctor.close();
  }
}
