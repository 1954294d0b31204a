package org.mingzhang.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A site with good data and, one after the other, every name of a set. */
final class NamedSite {

  private static final Path GOOD = Path.of("src/test/resources/sites/weighted-form/input");
  private static final String REPORT = "kind: self-evaluation\nyear: 2022\ntitle: 年度自评表\n";

  private final Path folder;
  private final Set<NamedCase> impossible = new HashSet<>();
  private final StringBuilder goals = new StringBuilder(REPORT + "goals:\n  rows:\n");
  private final StringBuilder documents = new StringBuilder(REPORT + "documents:\n");

  NamedSite(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.copy(GOOD.resolve("site.yaml"), folder.resolve("site.yaml"));
    unit("u", REPORT);
    add("v", "{id: total, text: 目标}");
    add("w", "{id: form, title: 表}");
  }

  Path folder() {
    return folder;
  }

  /** Whether this system can have no such file. */
  boolean lacks(NamedCase named) {
    return impossible.contains(named);
  }

  void add(NamedCase named) throws IOException {
    for (String name : named.names()) {
      try {
        add(named.kind(), name);
      } catch (InvalidPathException | IOException e) {
        impossible.add(named);
      }
    }
  }

  private void add(NamedCase.Kind kind, String name) throws IOException {
    String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    switch (kind) {
      case UNIT -> unit(name, REPORT);
      case YEAR -> write("data/u", name, "{}");
      case PAGE -> write("content", name, "= 页\n");
      case TEXT -> write("content/u", name, "= 页\n");
      case ATTACHMENT -> write("content/u/2022/files", name, "甲");
      case RULE_SET_FILE -> write("rulesets", name, "{}");
      case ROW_ID -> add("v", "{id: " + quoted + ", text: 目标}");
      case DOCUMENT_FILE ->
          add("w", "{id: form-" + documents.length() + ", title: 表, file: " + quoted + "}");
      case RULE_SET_NAME ->
          unit("r" + Math.floorMod(name.hashCode(), 9973), REPORT + "ruleSet: " + quoted + "\n");
    }
  }

  private void add(String unit, String row) throws IOException {
    StringBuilder report = unit.equals("v") ? goals : documents;
    unit(unit, report.append("  - ").append(row).append('\n').toString());
  }

  private void unit(String name, String report) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data").resolve(name));
    Files.writeString(
        data.resolve("unit.yaml"), Files.readString(GOOD.resolve("data/lake-library/unit.yaml")));
    Files.writeString(data.resolve("2022.yaml"), report);
  }

  private void write(String parent, String name, String text) throws IOException {
    Path file = folder.resolve(parent).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
