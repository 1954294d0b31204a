package org.mingzhang.build.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.Folders;
import org.mingzhang.bench.province.Province;
import org.mingzhang.bench.province.ProvincePlan;

/**
 * A small site in the hands of somebody who edits it, with the slips that are still to be mended.
 */
final class EditedSite {

  /** A text that others include: it lies with the unit that also is linked to. */
  static final String TERMS = "content/" + Province.slug(3) + "/2023/terms.adoc";

  private static final ProvincePlan PLAN = new ProvincePlan(8, 2, 7);
  private static final ProvincePlan LARGER = new ProvincePlan(12, 2, 7);

  /** Undoes one slip. */
  interface Repair {
    void run() throws IOException;
  }

  private final Path folder;
  private final Path spare;
  private final Random random;
  private final Deque<Repair> repairs = new ArrayDeque<>();
  private int count;

  /**
   * Writes a site of four units with two reports each.
   *
   * @param home holds the site, its output, and units that it may get later
   */
  EditedSite(Path home, Random random) throws IOException {
    this.folder = home.resolve("site");
    this.spare = home.resolve("spare");
    this.random = random;
    Province.write(PLAN, folder);
    Province.write(LARGER, spare);
    write("content/about.adoc", "= 关于本站\n\n合成数据。\n");
    write(TERMS, "共用的说明，第 0 稿。\n");
    for (int unit : List.of(0, 1)) {
      append(
          "content/" + Province.slug(unit) + "/2024.adoc",
          "include::../" + Province.slug(3) + "/2023/terms.adoc[]\n");
    }
    append(
        "content/" + Province.slug(2) + "/2024.adoc",
        "参见link:../../" + Province.slug(3) + "/2023/index.html[上年的情况]。\n");
  }

  Path folder() {
    return folder;
  }

  /** Where the site is published from one build to the next. */
  Path out() {
    return folder.resolve("target/site");
  }

  /** Where its parts are kept. */
  Path parts() {
    return folder.resolve("target/parts");
  }

  /** Where the site that was published before the present one waits to become the next. */
  Path earlier() {
    return parts().resolve("earlier");
  }

  /** A number that was not used yet, for words that differ. */
  int next() {
    return ++count;
  }

  /** A unit that the site has not, written aside; empty when it has them all. */
  Optional<Path> spareUnit() throws IOException {
    return any(spare.resolve("data"), p -> Files.notExists(data(p.getFileName().toString())));
  }

  void addUnit(String unit) {
    Folders.copy(spare.resolve("data").resolve(unit), data(unit));
    Folders.copy(spare.resolve("content").resolve(unit), folder.resolve("content").resolve(unit));
  }

  Path data(String unit) {
    return folder.resolve("data").resolve(unit);
  }

  Path content(String unit) {
    return folder.resolve("content").resolve(unit);
  }

  /** One of its units, by slug. */
  String unit() throws IOException {
    return any(folder.resolve("data"), p -> true).orElseThrow().getFileName().toString();
  }

  /** One of its reports, {@code unit/year}; empty when the unit that was drawn has none. */
  Optional<String> report() throws IOException {
    String unit = unit();
    return any(data(unit), p -> p.getFileName().toString().matches("\\d{4}\\.yaml"))
        .map(p -> unit + "/" + p.getFileName().toString().replace(".yaml", ""));
  }

  /** One of the files right in a folder. */
  Optional<Path> any(Path parent, Predicate<Path> filter) throws IOException {
    if (!Files.isDirectory(parent)) {
      return Optional.empty();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return drawn(children.filter(filter).sorted().toList());
    }
  }

  /** One of the files anywhere below a folder. */
  Optional<Path> anyBelow(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return Optional.empty();
    }
    try (Stream<Path> tree = Files.walk(parent)) {
      return drawn(tree.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private Optional<Path> drawn(List<Path> from) {
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Adds a paragraph at the end of a text, which is made where there is none. */
  void append(String path, String paragraph) throws IOException {
    Path file = folder.resolve(path);
    write(path, (Files.exists(file) ? Files.readString(file) : "= 正文\n") + "\n" + paragraph);
  }

  /** Replaces what a pattern finds first. */
  void replace(Path file, String pattern, String by) throws IOException {
    if (Files.exists(file)) {
      Files.writeString(file, Files.readString(file).replaceFirst(pattern, by));
    }
  }

  /** Makes a slip: what the file was is remembered. */
  void slip(Path file, String text) throws IOException {
    Optional<String> before =
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    repairs.push(() -> undo(file, before));
  }

  private static void undo(Path file, Optional<String> before) throws IOException {
    if (before.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (Files.isDirectory(file.getParent())) { // else the whole folder went meanwhile
      Files.writeString(file, before.get());
    }
  }

  /** Remembers how something else is to be mended. */
  void remember(Repair repair) {
    repairs.push(repair);
  }

  /** Mends the last slip, in most cases where there is one. */
  boolean mends() {
    if (repairs.isEmpty() || random.nextInt(10) == 0) {
      return false;
    }
    try {
      repairs.pop().run();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
