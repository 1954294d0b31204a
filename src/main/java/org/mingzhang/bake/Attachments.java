package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a unit attaches to a report: {@code content/<unit>/<year>/files/} is published as {@code
 * <unit>/<year>/files/}.
 */
final class Attachments {

  private final StageWriter writer;

  Attachments(StageWriter writer) {
    this.writer = writer;
  }

  /**
   * @param content the site's {@code content/}; it need not exist
   */
  void copy(Path content) throws IOException {
    for (Path unit : folders(content, "[a-z0-9-]+")) {
      ofUnit(content, unit.getFileName().toString());
    }
  }

  /** The same of one unit. */
  void ofUnit(Path content, String unit) throws IOException {
    Path folder = content.resolve(unit);
    if (isFolder(folder)) {
      for (Path year : folders(folder, "\\d{4}")) {
        copy(year.resolve("files"), unit + "/" + year.getFileName() + "/");
      }
    }
  }

  private void copy(Path files, String report) throws IOException {
    if (Files.isSymbolicLink(files)) {
      writer.refuseLink("content/" + report + "files");
      return;
    }
    FileTree tree = FileTree.of(files);
    String author = "content/" + report + "files/";
    if (!tree.files().isEmpty() && !writer.has(report + "index.html")) {
      writer.warn("MZ-B010", author, report);
      return;
    }
    tree.links().forEach(link -> writer.refuseLink(author + link));
    tree.files()
        .forEach((name, file) -> writer.copy(file, report + "files/" + name, author + name));
  }

  private static List<Path> folders(Path parent, String name) throws IOException {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(parent)) {
      return found;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
      for (Path child : children) {
        if (child.getFileName().toString().matches(name) && isFolder(child)) {
          found.add(child);
        }
      }
    }
    found.sort(null);
    return found;
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
