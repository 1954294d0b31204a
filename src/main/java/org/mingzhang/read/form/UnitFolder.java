package org.mingzhang.read.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.JsonTree;
import org.mingzhang.read.tree.YamlTree;

/** The folder of a unit: what a form is merged into, and where ids are taken from. */
final class UnitFolder {

  private final FormRequest request;
  private final Diagnostics diagnostics;

  UnitFolder(FormRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /**
   * A data file with its text.
   *
   * @param path below the site's folder
   */
  record DataFileText(String path, String text, DataNode tree) {
    boolean isJson() {
      return path.endsWith(".json");
    }
  }

  /** The file of the year; an error when it is there and must not be touched. */
  Optional<DataFileText> existing() {
    for (String suffix : List.of(".yaml", ".json")) {
      Path file = request.folder().resolve(request.year() + suffix);
      if (Files.isRegularFile(file)) {
        if (!request.merge()) {
          new FileProblems(name(file), diagnostics).error("MZ-I046");
          return Optional.empty();
        }
        return data(file, diagnostics);
      }
    }
    return Optional.empty();
  }

  private Optional<DataFileText> data(Path file, Diagnostics told) {
    FileProblems problems = new FileProblems(name(file), told);
    return TextReader.read(file, problems)
        .flatMap(
            text ->
                tree(name(file), text, problems)
                    .map(tree -> new DataFileText(name(file), text, tree)));
  }

  /** The nodes of a text, which is JSON if its path says so. */
  static Optional<DataNode> tree(String path, String text, FileProblems problems) {
    return path.endsWith(".json") ? JsonTree.read(text, problems) : YamlTree.read(text, problems);
  }

  /** The nearest year before this one, else the nearest after it; none that cannot be read. */
  Optional<DataNode> earlier() {
    if (!Files.isDirectory(request.folder())) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(request.folder())) {
      int own = Integer.parseInt(request.year());
      return found
          .filter(file -> file.getFileName().toString().matches("\\d{4}\\.(?:yaml|json)"))
          .filter(file -> year(file) != own)
          .min(
              Comparator.comparing((Path file) -> year(file) > own)
                  .thenComparing(file -> Math.abs(year(file) - own))
                  .thenComparing(Path::toString))
          .flatMap(file -> data(file, new Diagnostics()))
          .map(DataFileText::tree);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int year(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(0, 4));
  }

  /** The name in {@code unit.yaml}; empty, with a warning, when there is none. */
  String unitName() {
    for (String suffix : List.of("unit.yaml", "unit.json")) {
      Path file = request.folder().resolve(suffix);
      if (Files.isRegularFile(file)) {
        return data(file, new Diagnostics()).map(d -> d.tree().textOf("name")).orElse("");
      }
    }
    new FileProblems("data/" + request.unit(), diagnostics)
        .warning("MZ-I047", Place.FILE, request.unit());
    return "";
  }

  /** A path as messages name it. */
  String name(Path file) {
    return file.startsWith(request.site())
        ? request.site().relativize(file).toString().replace('\\', '/')
        : file.toString();
  }
}
