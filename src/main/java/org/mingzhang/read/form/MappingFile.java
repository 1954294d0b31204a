package org.mingzhang.read.form;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.form.FormMapping;
import org.mingzhang.read.bind.Binder;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.shape.SchemaCheck;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.YamlTree;

/** What an editor settled about forms, as a file. */
final class MappingFile {

  private static final SchemaCheck SCHEMA = new SchemaCheck("form.schema.json");

  private MappingFile() {}

  /** The mapping; empty when the file has an error, and then the diagnostics say which. */
  static Optional<FormMapping> read(Path file, String name, Diagnostics diagnostics) {
    FileProblems problems = new FileProblems(name, diagnostics);
    Optional<DataNode> tree =
        TextReader.read(file, problems).flatMap(text -> YamlTree.read(text, problems));
    tree.ifPresent(root -> SCHEMA.check(root, problems));
    return problems.any()
        ? Optional.empty()
        : tree.map(root -> new Binder().bind(root, Map.of(), FormMapping.class));
  }
}
