package org.mingzhang.publish.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A part as it is written down. Most of its files are made from the same few lists of sources; each
 * list is there once, also in memory, where the parts of ten thousand reports have to fit.
 *
 * @param part with files of unknown sources
 * @param sources lists of them
 * @param places which list each file has, in the order of the files
 */
record KeptPart(Part part, List<List<String>> sources, List<Integer> places) {

  KeptPart {
    Objects.requireNonNull(part, "part");
    sources = sources.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
  }

  static KeptPart of(Part part) {
    Map<List<String>, Integer> sources = new LinkedHashMap<>();
    List<Integer> places = new ArrayList<>();
    for (PartFile file : part.files()) {
      places.add(sources.computeIfAbsent(file.sources(), list -> sources.size()));
    }
    List<PartFile> files = part.files().stream().map(file -> file.from(List.of())).toList();
    return new KeptPart(part.of(files), List.copyOf(sources.keySet()), places);
  }

  /** The part as it was; empty when that is not what was written. */
  Optional<Part> whole() {
    List<PartFile> files = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      if (place < 0 || place >= sources.size() || i >= part.files().size()) {
        return Optional.empty();
      }
      files.add(part.files().get(i).from(sources.get(place)));
    }
    return files.size() == part.files().size() ? Optional.of(part.of(files)) : Optional.empty();
  }
}
