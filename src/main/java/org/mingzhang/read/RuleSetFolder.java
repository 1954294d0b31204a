package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.SiteFolder;
import org.mingzhang.read.shape.RuleSetCheck;
import org.mingzhang.read.tree.DataNode;

/**
 * The rule sets that ship with the program and those in {@code rulesets/} of the site. As with
 * templates, a file of the site replaces the shipped one of the same name.
 */
final class RuleSetFolder {

  /** A jar has no folders to list. */
  private static final List<String> SHIPPED = List.of("national-2020", "cost-2021");

  private static final String SUFFIX = "\\.(yaml|json)$";

  private final DataFile files;
  private final RuleSetCheck check = new RuleSetCheck();
  private final Map<String, RuleSet> found = new TreeMap<>();

  private RuleSetFolder(DataFile files) {
    this.files = files;
  }

  static RuleSets read(SiteFolder folder, DataFile files) {
    RuleSetFolder ruleSets = new RuleSetFolder(files);
    folder.list(folder.root().resolve("rulesets")).forEach(path -> ruleSets.ownFile(folder, path));
    SHIPPED.stream().filter(id -> !ruleSets.found.containsKey(id)).forEach(ruleSets::shipped);
    return new RuleSets(List.copyOf(ruleSets.found.values()));
  }

  private void ownFile(SiteFolder folder, Path path) {
    String name = path.getFileName().toString();
    if (Files.isDirectory(path) || !name.matches(SiteFolder.SLUG + SUFFIX)) {
      folder.error("MZ-R070", path);
      return;
    }
    FileProblems problems = files.problems(folder.name(path));
    add(name, files.tree(path, DataFile.Kind.RULE_SET, problems), problems);
  }

  private void shipped(String id) {
    String name = id + ".yaml";
    FileProblems problems = files.problems("rulesets/" + name);
    add(name, files.tree(bytes(name), DataFile.Kind.RULE_SET, problems), problems);
  }

  private void add(String name, Optional<DataNode> tree, FileProblems problems) {
    String id = name.replaceFirst(SUFFIX, "");
    tree.flatMap(
            root -> {
              check.check(root, id, problems);
              return files.bind(root, Map.of(), RuleSet.class, problems);
            })
        .ifPresent(ruleSet -> found.put(id, ruleSet));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = RuleSetFolder.class.getResourceAsStream("/rulesets/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
