package org.mingzhang.page.frame;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that is not made yet.
 *
 * @param path of the file below the site's root, {@code gusu-red-cross/2021/index.html}
 * @param template name of the template without suffix, {@code report}
 * @param model makes the page model; called once, while rendering
 */
public record PageHandle(String path, String template, Supplier<? extends Page> model) {

  public PageHandle {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(model, "model");
  }
}
