package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A share of the site that belongs to no unit: as long as nothing that it needs has changed, it is
 * what it was.
 *
 * @param name of it, a word
 * @param needs types of contributions whose sums say all that it is made of, besides the frame of
 *     the site
 * @param plan of its pages and files; reads contributions, so it is asked for only when it is made
 */
public record SharedShare(
    String name, List<Class<? extends Record>> needs, Supplier<SitePlan> plan) {

  public SharedShare {
    Objects.requireNonNull(name, "name");
    needs = List.copyOf(needs);
    Objects.requireNonNull(plan, "plan");
  }
}
