package org.mingzhang.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.StagedPart;

/** Whose every file of a stage is. */
final class Owners {

  private final SortedMap<String, List<String>> sources = new TreeMap<>();
  private final Map<String, Owned> ofParts = new HashMap<>();
  private final List<StagedPart> parts = new ArrayList<>();

  /** A file of no part, with what it is made from. */
  void add(String path, List<String> madeFrom) {
    sources.put(path, List.copyOf(madeFrom));
  }

  /**
   * A part with its files.
   *
   * @return the paths of those that have an owner already, and keep him
   */
  List<String> add(StagedPart part) {
    List<String> taken = new ArrayList<>();
    parts.add(part);
    for (PartFile file : part.part().files()) {
      if (has(file.path())) {
        taken.add(file.path());
      } else {
        ofParts.put(file.path(), new Owned(file, part));
        add(file.path(), file.sources());
      }
    }
    return taken;
  }

  /** Whether the file has one. */
  boolean has(String path) {
    return sources.containsKey(path);
  }

  /** Every path with what it is made from. */
  SortedMap<String, List<String>> sources() {
    return Collections.unmodifiableSortedMap(sources);
  }

  /** The parts in their order. */
  List<StagedPart> parts() {
    return Collections.unmodifiableList(parts);
  }

  /** What is known of a file since it was made; empty for one that belongs to no part. */
  Optional<PartFile> known(String path) {
    return Optional.ofNullable(ofParts.get(path)).map(Owned::file);
  }

  /** The part that a file belongs to; empty for one that belongs to none. */
  Optional<StagedPart> part(String path) {
    return Optional.ofNullable(ofParts.get(path)).map(Owned::part);
  }

  /** The files that may be something else than what is published under their paths. */
  List<String> unverified() {
    return sources.keySet().stream().filter(path -> !isVerified(path)).toList();
  }

  /** Whether the file belongs to a part that was published as it is before. */
  private boolean isVerified(String path) {
    return part(path).filter(StagedPart::isVerified).isPresent();
  }

  private record Owned(PartFile file, StagedPart part) {}
}
