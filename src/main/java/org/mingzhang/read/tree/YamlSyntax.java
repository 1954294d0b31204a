package org.mingzhang.read.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells an editor what the usual slips in YAML are, instead of what the parser expected. */
final class YamlSyntax {

  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("\\s*(- )?[\\w-]+\\s*：.*");
  private static final Pattern NO_SPACE =
      Pattern.compile("\\s*(?:- )?(?<key>[A-Za-z][\\w-]*):(?<value>[^\\s:/].*)");
  private static final Pattern WIDE_COMMA =
      Pattern.compile("[^{]*\\{.*?，\\s*(?<key>[A-Za-z][\\w-]*)\\s*[:：].*");
  private static final Pattern NO_START =
      Pattern.compile("found character '?(.)'? .*that cannot start.*", Pattern.DOTALL);

  private final String text;
  private final FileProblems problems;
  private final String context;
  private final String problem;
  private final Mark mark;
  private final Mark begin;

  private YamlSyntax(
      MarkedYamlEngineException fault, Mark mark, String text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
    this.context = String.valueOf(fault.getContext());
    this.problem = String.valueOf(fault.getProblem());
    this.mark = mark;
    this.begin = fault.getContextMark().orElse(mark);
  }

  static void report(MarkedYamlEngineException fault, String text, FileProblems problems) {
    Mark mark = fault.getProblemMark().or(fault::getContextMark).orElse(null);
    if (mark == null) {
      problems.error("MZ-R010", Place.FILE);
    } else {
      new YamlSyntax(fault, mark, text, problems).report();
    }
  }

  private void report() {
    Matcher comma = WIDE_COMMA.matcher(line(mark.getLine()));
    Matcher start = NO_START.matcher(problem);
    if (problem.contains("escape") || problem.contains("hexadecimal")) {
      problems.error("MZ-R096", place(mark));
    } else if (context.contains("quoted scalar")) {
      problems.error("MZ-R063", place(begin));
    } else if (context.contains("block scalar")) {
      problems.error("MZ-R086", place(begin), signAt(begin));
    } else if (start.matches() && !start.group(1).isBlank()) {
      problems.error("MZ-R086", place(mark), start.group(1));
    } else if (!isColon(begin.getLine()) && !isColon(lineBefore(mark.getLine()))) {
      if (comma.matches()) {
        problems.error(
            "MZ-R085", new Place(mark.getLine() + 1, comma.start("key")), comma.group("key"));
      } else {
        problems.error(code(line(mark.getLine())), place(mark));
      }
    }
  }

  /**
   * Whether a line has a colon that is none. The parser may stop at the line after it: it takes
   * both for one text until it meets a colon that is one.
   */
  private boolean isColon(int index) {
    String line = line(index);
    Place place = new Place(index + 1, line.length() - line.stripLeading().length() + 1);
    Matcher joined = NO_SPACE.matcher(line);
    if (FULL_WIDTH_COLON.matcher(line).matches()) {
      problems.error("MZ-R065", place);
      return true;
    }
    if (joined.matches()) {
      problems.error("MZ-R084", place, joined.group("key"), joined.group("value"));
      return true;
    }
    return false;
  }

  private String code(String line) {
    if (problem.contains("TAB") || line.matches(" *\t.*")) {
      return "MZ-R061";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "MZ-R062";
    }
    return problem.contains("<block end>") ? "MZ-R064" : "MZ-R010";
  }

  private String signAt(Mark place) {
    String line = line(place.getLine());
    int at =
        line.offsetByCodePoints(
            0, Math.min(place.getColumn(), line.codePointCount(0, line.length())));
    return at < line.length() ? line.substring(at, at + 1) : ">";
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private int lineBefore(int index) {
    List<String> lines = text.lines().toList();
    int before = index - 1;
    while (before > 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before;
  }

  private String line(int index) {
    return text.lines().skip(Math.max(index, 0)).findFirst().orElse("");
  }
}
