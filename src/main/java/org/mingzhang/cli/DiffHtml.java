package org.mingzhang.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A difference as one page that needs nothing else: no script, no other file, no other host. */
final class DiffHtml {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
        font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
      h1 { font-size: 1.5rem; line-height: 1.4; }
      h2 { margin-top: 2.5rem; font-size: 1.15rem; }
      .scroll { overflow-x: auto; }
      table { width: 100%; min-width: 44rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top;
        border-bottom: 1px solid #8886; overflow-wrap: break-word; }
      th { font-weight: 600; white-space: nowrap; }
      """;

  private final Console console;

  DiffHtml(Console console) {
    this.console = console;
  }

  String of(NamedDiff named) {
    DiffLines lines = new DiffLines(console);
    String title = console.words().get("diff.title", named.older(), named.newer());
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(console.locale().getLanguage().equals("en") ? "en" : "zh-CN")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
    element(page, "h1", title);
    if (named.diff().isEmpty()) {
      element(page, "p", console.words().get("diff.same"));
    }
    lines.omissions(named.diff()).forEach(line -> element(page, "p", line));
    lines.of(named.diff()).forEach(part -> part(page, part));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void part(StringBuilder page, DiffLines.Part part) {
    element(page, "h2", part.title());
    page.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(escape(part.title()))
        .append("\">\n<table>\n<thead>\n<tr>")
        .append(cells("th scope=\"col\"", "th", part.columns()))
        .append("</tr>\n</thead>\n<tbody>\n");
    for (List<String> row : part.rows()) {
      page.append("<tr>").append(cells("td", "td", row)).append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private static String cells(String open, String close, List<String> texts) {
    return texts.stream()
        .map(text -> "<" + open + ">" + escape(text) + "</" + close + ">")
        .collect(Collectors.joining());
  }

  private static void element(StringBuilder page, String name, String text) {
    page.append('<').append(name).append('>').append(escape(text));
    page.append("</").append(name).append(">\n");
  }

  /** Everything in a difference was written by somebody else. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
