package org.mingzhang.bench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The narratives of a province as programs without our macros can read them. */
final class PlainText {

  private static final Pattern FIGURE = Pattern.compile("figure:([a-zA-Z0-9.-]+)\\[[^]]*]");
  private static final Pattern BLOCK = Pattern.compile("(?m)^(chart|table|findings)::.*\n");
  private static final Pattern TITLE = Pattern.compile("\\A= (.*)\n");
  private static final int MOST = 10_000_000;

  private PlainText() {}

  /** Writes every narrative of a site into another folder, with another ending. */
  static void write(Path site, Path folder, String suffix, UnaryOperator<String> translation) {
    Path content = site.resolve("content");
    for (Path file : Trees.files(content)) {
      String path = content.relativize(file).toString().replaceFirst("\\.adoc$", suffix);
      Trees.write(folder.resolve(path), translation.apply(Trees.read(file)));
    }
  }

  /** AsciiDoc without macros: a typed number for each figure, and no charts. */
  static String asciidoc(String narrative) {
    String text = BLOCK.matcher(narrative).replaceAll("");
    return FIGURE.matcher(text).replaceAll(PlainText::number);
  }

  /** The same with what JBake wants in the header. */
  static String jbake(String narrative) {
    return TITLE
        .matcher(asciidoc(narrative))
        .replaceFirst("= $1\n:jbake-type: page\n:jbake-status: published\n");
  }

  /** The same as Markdown with a header for Hugo. */
  static String markdown(String narrative) {
    StringBuilder text = new StringBuilder();
    List<String> lines = asciidoc(narrative).lines().toList();
    boolean isTable = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("|===")) {
        isTable = !isTable;
      } else if (isTable) {
        i = row(lines, i, text);
      } else if (!line.startsWith("[cols=")) {
        text.append(line(line)).append('\n');
      }
    }
    return text.toString();
  }

  /** Reads one row of a table; answers with its last line. */
  private static int row(List<String> lines, int first, StringBuilder text) {
    int i = first;
    StringBuilder row = new StringBuilder();
    while (lines.get(i).startsWith("|") && !lines.get(i).equals("|===")) {
      row.append(lines.get(i)).append(' ');
      i++;
    }
    if (row.length() == 0) {
      return i;
    }
    text.append(row).append("|\n");
    boolean isHead = i == first + 1;
    if (isHead) {
      text.append(row.toString().replaceAll("[^|]+", "---")).append("|\n");
    }
    return lines.get(i).equals("|===") ? i - 1 : i;
  }

  private static String line(String line) {
    if (line.startsWith("= ")) {
      return "---\ntitle: " + line.substring(2) + "\n---";
    }
    if (line.startsWith("=")) {
      return line.replaceFirst("^=== ", "### ").replaceFirst("^== ", "## ");
    }
    return line.startsWith(".") ? "**" + line.substring(1) + "**\n" : line;
  }

  private static String number(MatchResult figure) {
    int amount = Math.floorMod(figure.group(1).hashCode(), MOST);
    return String.format(Locale.ROOT, "%d.%02d 万元", amount / 100, amount % 100);
  }
}
