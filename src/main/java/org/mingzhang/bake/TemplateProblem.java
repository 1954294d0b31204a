package org.mingzhang.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.PageHandle;

/** What FreeMarker says, as one plain sentence with a place. */
final class TemplateProblem {

  static final String FOLDER = "templates/";
  static final String SUFFIX = ".ftlh";

  private TemplateProblem() {}

  /**
   * The diagnostic of a failure; empty when it is not the template's. FreeMarker remembers a
   * template that it could not read, and for the next page wraps what it said of it the first time.
   */
  static Optional<Diagnostic> of(Throwable failure, PageHandle page) {
    return failure.getCause() instanceof ParseException first
        ? ofItself(first, page)
        : ofItself(failure, page);
  }

  private static Optional<Diagnostic> ofItself(Throwable failure, PageHandle page) {
    if (failure instanceof TemplateNotFoundException
        || failure instanceof MalformedTemplateNameException) {
      SourceLocation file = SourceLocation.of(FOLDER + page.template() + SUFFIX);
      return Optional.of(Diagnostic.error("MZ-B001", file, file.file(), page.path()));
    }
    if (failure instanceof ParseException e) {
      SourceLocation place =
          place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), page);
      return Optional.of(Diagnostic.error("MZ-B004", place, firstSentence(e.getEditorMessage())));
    }
    return failure instanceof TemplateException e
        ? Optional.of(whileRendering(e, page))
        : Optional.empty();
  }

  private static Diagnostic whileRendering(TemplateException e, PageHandle page) {
    SourceLocation place =
        place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), page);
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return Diagnostic.error("MZ-B002", place, e.getBlamedExpressionString(), page.path());
    }
    return Diagnostic.error(
        "MZ-B003", place, firstSentence(e.getMessageWithoutStackTop()) + blamed(e), page.path());
  }

  private static SourceLocation place(String name, Integer line, Integer column, PageHandle page) {
    String file = FOLDER + (name == null ? page.template() + SUFFIX : name);
    return line == null || column == null
        ? SourceLocation.of(file)
        : new SourceLocation(file, Math.max(line, 0), Math.max(column, 0));
  }

  /** FreeMarker adds tips, lists and a trace after its first sentence; an editor needs none. */
  private static String firstSentence(String message) {
    if (message == null) {
      return "";
    }
    String line = message.strip().lines().findFirst().orElse("").strip();
    return line.split("(?<=\\.) (?=[A-Z])")[0].replaceAll("[:.]$", "");
  }

  private static String blamed(TemplateException e) {
    String expression = e.getBlamedExpressionString();
    return expression == null ? "" : " [" + expression + "]";
  }
}
