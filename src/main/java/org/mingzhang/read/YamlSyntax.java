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
    String code = code(fault, line(text, mark.getLine()));
    Mark shown = code.equals("MZ-R063") ? fault.getContextMark().orElse(mark) : mark;
    problems.error(code, new Place(shown.getLine() + 1, shown.getColumn() + 1));
  }

  private static String code(MarkedYamlEngineException fault, String line) {
    String problem = String.valueOf(fault.getProblem());
    String context = String.valueOf(fault.getContext());
    if (FULL_WIDTH_COLON.matcher(line).matches()) {
      return "MZ-R065";
    }
    if (problem.contains("TAB") || line.matches(" *\t.*")) {
      return "MZ-R061";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "MZ-R062";
    }
    if (context.contains("quoted scalar")) {
      return "MZ-R063";
    }
    if (problem.contains("<block end>")) {
      return "MZ-R064";
    }
    return "MZ-R010";
  }

  private static String line(String text, int index) {
    return text.lines().skip(index).findFirst().orElse("");
  }
}
