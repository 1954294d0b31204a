package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.publish.stage.FileLink;

/**
 * Links from the pages of the whole site to places on pages of units, as they were when all links
 * were last held against each other. Such a link leads somewhere as long as the part that it leads
 * to is the same. Read when it is first asked for. Safe for threads.
 */
public final class HeldLinks {

  /** Knows of none. */
  static final HeldLinks NONE = new HeldLinks(Set.of());

  private final Path file;
  private Set<String> targets;

  private HeldLinks(Set<String> targets) {
    this.file = Path.of("");
    this.targets = targets;
  }

  /**
   * Those that are noted in a file.
   *
   * @param file need not exist
   */
  HeldLinks(Path file) {
    this.file = file;
  }

  /** Notes the links of parts that belong to no unit; those without an anchor are found fast. */
  static void write(Path file, Stream<Part> shared) throws IOException {
    KeptRecords.write(
        file,
        new Kept(
            shared
                .flatMap(part -> part.links().stream())
                .filter(link -> !link.anchor().isEmpty())
                .map(HeldLinks::target)
                .distinct()
                .toList()));
  }

  /** Whether a link to the same place led there. */
  synchronized boolean contains(FileLink link) {
    if (targets == null) {
      targets = read(file);
    }
    return targets.contains(target(link));
  }

  private static Set<String> read(Path file) {
    try {
      return KeptRecords.read(file, Kept.class)
          .map(kept -> Set.copyOf(kept.links()))
          .orElse(Set.of());
    } catch (IOException e) {
      return Set.of(); // then they are all held against their pages again
    }
  }

  private static String target(FileLink link) {
    return link.target() + "#" + link.anchor();
  }

  /** All targets in a file. */
  record Kept(List<String> links) {

    Kept {
      links = List.copyOf(links);
    }
  }
}
