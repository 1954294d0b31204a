package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.read.DataFile.Reading;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.file.SiteFolder;
import org.mingzhang.read.shape.RuleSetCheck;

/**
 * The rule sets that ship with the program and those in {@code rulesets/} of the site. As with
 * templates, a file of the site replaces the shipped one of the same name. They are judged side by
 * side, and so read together or not at all.
 */
final class RuleSetFolder {

  /** A jar has no folders to list. */
  private static final List<String> SHIPPED = List.of("national-2020", "cost-2021");

  private static final String FOLDER = "rulesets";
  private static final String SUFFIX = "\\.(yaml|json)$";

  private final RuleSetCheck check = new RuleSetCheck();
  private final Map<String, RuleSet> found = new TreeMap<>();
  private final List<Reading<RuleSet>> readings = new ArrayList<>();

  private RuleSetFolder() {}

  static RuleSets read(SiteFiles files) {
    Map<String, Contents> own = own(files);
    Known known = files.ruleSets(own, () -> of(own));
    known.readings().forEach(files::gather);
    return known.ruleSets();
  }

  /** The files of the site by name. */
  private static Map<String, Contents> own(SiteFiles files) {
    SiteFolder folder = files.folder();
    Map<String, Contents> own = new LinkedHashMap<>();
    for (Path path : folder.list(folder.root().resolve(FOLDER))) {
      String name = path.getFileName().toString();
      if (Files.isDirectory(path) || !name.matches(SiteFolder.SLUG + SUFFIX)) {
        folder.error("MZ-R070", path);
      } else {
        own.put(name, files.contents(path));
      }
    }
    return own;
  }

  private static Known of(Map<String, Contents> own) {
    RuleSetFolder folder = new RuleSetFolder();
    own.forEach(folder::ownFile);
    SHIPPED.stream().filter(id -> !folder.found.containsKey(id)).forEach(folder::shipped);
    return new Known(folder.readings, new RuleSets(List.copyOf(folder.found.values())));
  }

  private void ownFile(String name, Contents contents) {
    DataFile file = new DataFile(FOLDER + "/" + name, contents);
    add(name, file, file::reading);
  }

  /** What the program ships stands in no file of the authors. */
  private void shipped(String id) {
    String name = id + ".yaml";
    DataFile file = new DataFile(FOLDER + "/" + name, Contents.of(bytes(name)));
    add(name, file, file::readingElsewhere);
  }

  private void add(String name, DataFile file, Reader reader) {
    String id = name.replaceFirst(SUFFIX, "");
    Optional<RuleSet> ruleSet =
        file.tree(DataFile.Kind.RULE_SET)
            .flatMap(
                root -> {
                  check.check(root, id, file.problems());
                  return file.bind(root, Map.of(), RuleSet.class);
                });
    ruleSet.ifPresent(known -> found.put(id, known));
    readings.add(reader.reading(ruleSet));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = RuleSetFolder.class.getResourceAsStream("/rulesets/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reader {
    Reading<RuleSet> reading(Optional<RuleSet> record);
  }

  /** What became of all of them. */
  record Known(List<Reading<RuleSet>> readings, RuleSets ruleSets) {

    Known {
      readings = List.copyOf(readings);
    }
  }
}
