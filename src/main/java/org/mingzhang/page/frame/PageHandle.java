package org.mingzhang.page.frame;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that is not made yet.
 *
 * @param path of the file below the site's root, {@code gusu-red-cross/2021/index.html}
 * @param template name of the template without suffix, {@code report}
 * @param basis sum of all that the page is made of besides what every page of the site has, its
 *     template and its address: with the same basis it is the same page. Empty when that is known
 *     only when it is made
 * @param model makes the page model; called once, while rendering
 */
public record PageHandle(
    String path, String template, String basis, Supplier<? extends Page> model) {

  public PageHandle {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(model, "model");
  }

  /** A page of which it is not known what it is made of. */
  public PageHandle(String path, String template, Supplier<? extends Page> model) {
    this(path, template, "", model);
  }

  /** The same page with a model that is made from its own, always in the same way. */
  public PageHandle with(Supplier<? extends Page> other) {
    return new PageHandle(path, template, basis, other);
  }
}
