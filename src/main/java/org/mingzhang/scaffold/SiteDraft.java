package org.mingzhang.scaffold;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A new site: it builds at once, shows an example of everything, and cannot be released as it is.
 */
public final class SiteDraft {

  private static final String FOLDER = "/scaffold/site/";

  /** Names that begin with a dot are lost on the way into a jar. */
  private static final String DOT = "dot-";

  private static final List<String> SCHEMAS = List.of("site", "unit", "report", "ruleset", "form");

  private SiteDraft() {}

  /** Its files; the schemas are among them, so that editors' programs need no network. */
  public static NewFiles files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Texts.text("/scaffold/site-files.txt")
        .lines()
        .forEach(name -> files.put(path(name), Texts.bytes(FOLDER + name)));
    for (String schema : SCHEMAS) {
      String name = schema + ".schema.json";
      files.put("schemas/" + name, Texts.bytes("/schemas/" + name));
    }
    return new NewFiles(files);
  }

  private static String path(String name) {
    return name.startsWith(DOT) ? "." + name.substring(DOT.length()) : name;
  }
}
