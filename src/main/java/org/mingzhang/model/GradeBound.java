package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * 评价等级: everything from its bound up to the next better grade, which no longer belongs to it.
 *
 * @param name as in 优
 * @param from the lowest unrounded total that has the grade
 * @param aliases other words for it, as in 优秀; may be empty
 */
public record GradeBound(String name, BigDecimal from, List<String> aliases) {

  public GradeBound {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  boolean isCalled(String printed) {
    String plain = printed.strip();
    return plain.equals(name) || aliases.contains(plain);
  }
}
