package org.mingzhang.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may differ from one machine to the next while the input stays the same.
 *
 * @param name for the summary
 * @param wrapper a command that runs the command given to it; may be empty
 * @param java the program {@code java}
 * @param options of the Java runtime, as in {@code -Duser.name=x}
 * @param environment variables that are added
 * @param site folder of the sources
 */
record Surroundings(
    String name,
    List<String> wrapper,
    Path java,
    List<String> options,
    Map<String, String> environment,
    Path site) {

  static Surroundings usual(String name, Path site) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new Surroundings(name, List.of(), java, List.of(), Map.of(), site);
  }

  Surroundings options(String... added) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(added));
    return new Surroundings(name, wrapper, java, all, environment, site);
  }

  Surroundings variable(String key, String value) {
    Map<String, String> all = new TreeMap<>(environment);
    all.put(key, value);
    return new Surroundings(name, wrapper, java, options, all, site);
  }

  Surroundings wrapper(String... command) {
    return new Surroundings(name, List.of(command), java, options, environment, site);
  }

  Surroundings java(Path other) {
    return new Surroundings(name, wrapper, other, options, environment, site);
  }
}
