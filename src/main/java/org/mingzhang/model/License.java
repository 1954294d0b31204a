package org.mingzhang.model;

import java.util.Objects;

/**
 * What others may do with the data of a site.
 *
 * @param title as readers know it, {@code 知识共享 署名 4.0 国际}
 * @param name its identifier, {@code CC-BY-4.0}; empty when it has none
 * @param url where its text stands; empty when nowhere
 */
public record License(String title, String name, String url) {

  public License {
    Objects.requireNonNull(title, "title");
    name = Objects.requireNonNullElse(name, "");
    url = Objects.requireNonNullElse(url, "");
  }
}
