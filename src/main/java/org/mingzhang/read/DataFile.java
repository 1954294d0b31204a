package org.mingzhang.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AuthorText;
import org.mingzhang.read.bind.Binder;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.shape.Addresses;
import org.mingzhang.read.shape.SchemaCheck;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.EscapedSigns;
import org.mingzhang.read.tree.JsonTree;
import org.mingzhang.read.tree.YamlTree;

/** One file of data, step by step from bytes to a record. */
final class DataFile {

  /** The files that have a schema. */
  enum Kind {
    SITE(new SchemaCheck("site.schema.json")),
    UNIT(new SchemaCheck("unit.schema.json")),
    REPORT(new SchemaCheck("report.schema.json")),
    RULE_SET(new SchemaCheck("ruleset.schema.json"));

    private final SchemaCheck schema;

    Kind(SchemaCheck schema) {
      this.schema = schema;
    }
  }

  private final Diagnostics diagnostics;
  private final SourceMap places;
  private final Binder binder = new Binder();
  private final List<AuthorText> texts = new ArrayList<>();

  DataFile(Diagnostics diagnostics, SourceMap places) {
    this.diagnostics = diagnostics;
    this.places = places;
  }

  /** The texts of every file that was read so far. */
  List<AuthorText> texts() {
    return texts;
  }

  FileProblems problems(String name) {
    return new FileProblems(name, diagnostics);
  }

  /** The nodes of a file, held against its schema; empty when it cannot be read at all. */
  Optional<DataNode> tree(Path path, Kind kind, FileProblems problems) {
    Optional<DataNode> tree = TextReader.read(path, problems).flatMap(text -> tree(text, problems));
    tree.ifPresent(
        root -> {
          EscapedSigns.check(root, problems);
          kind.schema.check(root, problems);
          Addresses.note(root, problems, places);
          texts.addAll(DataTexts.of(root, problems.file()));
        });
    return tree;
  }

  /**
   * The nodes of a file that does not lie in the site's folder, held against its schema as well:
   * one that ships with the program, or an earlier version.
   */
  Optional<DataNode> tree(byte[] bytes, Kind kind, FileProblems problems) {
    Optional<DataNode> tree =
        TextReader.read(bytes, problems).flatMap(text -> tree(text, problems));
    tree.ifPresent(root -> kind.schema.check(root, problems));
    return tree;
  }

  private static Optional<DataNode> tree(String text, FileProblems problems) {
    return problems.file().endsWith(".json")
        ? JsonTree.read(text, problems)
        : YamlTree.read(text, problems);
  }

  /** The record of a checked tree; empty when the file has an error. */
  <T> Optional<T> bind(
      DataNode tree, Map<String, String> given, Class<T> type, FileProblems problems) {
    return problems.any() ? Optional.empty() : Optional.of(binder.bind(tree, given, type));
  }
}
