package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AuthorText;
import org.mingzhang.read.bind.Binder;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.shape.Addresses;
import org.mingzhang.read.shape.SchemaCheck;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.EscapedSigns;
import org.mingzhang.read.tree.JsonTree;
import org.mingzhang.read.tree.YamlTree;

/** One file, step by step from bytes to a record, with all that is said and known of it. */
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

  /** Begins every escape, in YAML as in JSON. */
  private static final char ESCAPE = '\\';

  private static final Binder BINDER = new Binder();

  private final Contents contents;
  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceMap places = new SourceMap();
  private final List<AuthorText> texts = new ArrayList<>();
  private final FileProblems problems;

  /**
   * @param name path below the site's folder, with forward slashes
   */
  DataFile(String name, Contents contents) {
    this.contents = contents;
    this.problems = new FileProblems(name, diagnostics);
  }

  /** What is wrong with the file. */
  FileProblems problems() {
    return problems;
  }

  /** The file as it is; empty when it could not be read, which is not said here. */
  Optional<byte[]> bytes() {
    return contents.whole();
  }

  /** The file as text; empty when it cannot be used. */
  Optional<String> text() {
    return text(TextReader.MAX_BYTES);
  }

  /** The same of a file that may have so many bytes at the most. */
  Optional<String> text(int most) {
    return TextReader.read(contents, most, problems);
  }

  /** The nodes of the file, held against its schema; empty when it cannot be read at all. */
  Optional<DataNode> tree(Kind kind) {
    Optional<String> text = text();
    Optional<DataNode> tree = text.flatMap(this::parse);
    tree.ifPresent(
        root -> {
          if (text.get().indexOf(ESCAPE) >= 0) {
            EscapedSigns.check(root, problems);
          }
          kind.schema.check(root, problems);
          Addresses.note(root, problems, places);
          texts.addAll(DataTexts.of(root, problems.file()));
        });
    return tree;
  }

  private Optional<DataNode> parse(String text) {
    return problems.file().endsWith(".json")
        ? JsonTree.read(text, problems)
        : YamlTree.read(text, problems);
  }

  /** Notes a text that a reader may come to see. */
  void note(AuthorText text) {
    texts.add(text);
  }

  /** The record of a checked tree; empty when the file has an error. */
  <T> Optional<T> bind(DataNode tree, Map<String, String> given, Class<T> type) {
    return problems.any() ? Optional.empty() : Optional.of(BINDER.bind(tree, given, type));
  }

  /** Everything that came of the file, with its record if there is one. */
  <T> Reading<T> reading(Optional<T> record) {
    return new Reading<>(record, diagnostics.sorted(), places, texts);
  }

  /** The same of a file that is none of the authors': nothing stands in it that they could mend. */
  <T> Reading<T> readingElsewhere(Optional<T> record) {
    return new Reading<>(record, diagnostics.sorted(), new SourceMap(), List.of());
  }

  /**
   * What came of one file.
   *
   * @param places not to be changed any more
   */
  record Reading<T>(
      Optional<T> record, List<Diagnostic> problems, SourceMap places, List<AuthorText> texts) {

    Reading {
      texts = List.copyOf(texts);
    }
  }
}
