package org.mingzhang.read;

import java.util.regex.Pattern;
import org.mingzhang.read.DataNode.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells an editor what the usual slips in YAML are, instead of what the parser expected. */
final class YamlSyntax {

  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("\\s*(- )?[\\w-]+\\s*：.*");

  private YamlSyntax() {}

  static void report(MarkedYamlEngineException fault, String text, FileProblems problems) {
    Mark mark = fault.getProblemMark().or(fault::getContextMark).orElse(null);
    if (mark == null) {
      problems.error("MZ-R010", Place.FILE);
      return;
    }
    Mark begin = fault.getContextMark().orElse(mark);
    if (FULL_WIDTH_COLON.matcher(line(text, begin.getLine())).matches()) {
      problems.error("MZ-R065", place(begin));
    } else if (String.valueOf(fault.getContext()).contains("quoted scalar")) {
      problems.error("MZ-R063", place(begin));
    } else {
      String line = line(text, mark.getLine());
      problems.error(code(String.valueOf(fault.getProblem()), line), place(mark));
    }
  }

  private static String code(String problem, String line) {
    if (problem.contains("TAB") || line.matches(" *\t.*")) {
      return "MZ-R061";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "MZ-R062";
    }
    return problem.contains("<block end>") ? "MZ-R064" : "MZ-R010";
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String line(String text, int index) {
    return text.lines().skip(index).findFirst().orElse("");
  }
}
