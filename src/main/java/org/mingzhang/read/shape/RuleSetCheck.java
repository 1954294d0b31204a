package org.mingzhang.read.shape;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.model.RuleSet;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;

/** What a schema cannot say about a rule set, and about two of them side by side. */
public final class RuleSetCheck {

  /** Which rule set is the default of a region, by the digits; of the nation, by an empty text. */
  private final Map<String, String> defaults = new HashMap<>();

  /**
   * @param name of the file, less its suffix
   */
  public void check(DataNode root, String name, FileProblems problems) {
    root.get("id")
        .filter(id -> !id.scalarText().equals(name))
        .ifPresent(id -> problems.error("MZ-R071", id.place(), id.scalarText(), name));
    weights(root, problems);
    grades(root.listOf("grades"), problems);
    bands(root.listOf("bands"), problems);
    root.get("national")
        .filter(national -> national.scalarText().equals("true"))
        .ifPresent(national -> claim("", national, name, problems));
    root.listOf("regions").forEach(r -> claim(r.scalarText(), r, name, problems));
  }

  private static void weights(DataNode root, FileProblems problems) {
    List<String> weights =
        Stream.concat(
                root.get("executionWeight").map(DataNode::scalarText).stream(),
                root.listOf("classes").stream().map(c -> c.textOf("weight")))
            .toList();
    if (!weights.stream().allMatch(RuleSetCheck::isNumber)) {
      return;
    }
    BigDecimal sum = weights.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean negative = weights.stream().anyMatch(w -> w.startsWith("-"));
    if (negative || sum.compareTo(RuleSet.FULL_SCORE) != 0) {
      DataNode place = root.get("classes").orElse(root);
      problems.error("MZ-R072", place.place(), sum.toPlainString());
    }
  }

  /** Best first, and the last one takes everything that is left. */
  private static void grades(List<DataNode> grades, FileProblems problems) {
    BigDecimal above = RuleSet.FULL_SCORE.add(BigDecimal.ONE);
    for (DataNode grade : grades) {
      String from = grade.textOf("from");
      if (!isNumber(from)) {
        return;
      }
      BigDecimal bound = new BigDecimal(from);
      boolean last = grade == grades.get(grades.size() - 1);
      if (bound.compareTo(above) >= 0 || last && bound.signum() != 0) {
        problems.error("MZ-R073", grade.place(), grade.textOf("name"), from);
      }
      above = bound;
    }
  }

  private static void bands(List<DataNode> bands, FileProblems problems) {
    for (DataNode band : bands) {
      String from = band.textOf("from");
      String to = band.textOf("to");
      if (isNumber(from) && isNumber(to) && !isBand(new BigDecimal(from), new BigDecimal(to))) {
        problems.error("MZ-R078", band.place(), from, to);
      }
    }
  }

  private static boolean isBand(BigDecimal from, BigDecimal to) {
    return from.signum() >= 0 && from.compareTo(to) <= 0 && to.compareTo(RuleSet.FULL_SCORE) <= 0;
  }

  private void claim(String region, DataNode node, String name, FileProblems problems) {
    String other = defaults.putIfAbsent(region, name);
    if (other != null && !other.equals(name)) {
      problems.error("MZ-R074", node.place(), region.isEmpty() ? "000000" : region, other);
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d{1,9}(\\.\\d{1,9})?");
  }
}
