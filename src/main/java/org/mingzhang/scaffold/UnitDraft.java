package org.mingzhang.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A new unit.
 *
 * @param slug its address
 * @param name as published
 * @param region its name
 * @param code of the region, six digits
 */
public record UnitDraft(String slug, String name, String region, String code) {

  /** Its one file. */
  public NewFiles files() {
    String text =
        Texts.filled(
            "/scaffold/unit/unit.yaml",
            Map.of("name", Yaml.text(name), "region", Yaml.text(region), "code", code));
    return new NewFiles(
        new TreeMap<>(
            Map.of("data/" + slug + "/unit.yaml", text.getBytes(StandardCharsets.UTF_8))));
  }
}
