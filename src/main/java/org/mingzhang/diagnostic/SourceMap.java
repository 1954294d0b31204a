package org.mingzhang.diagnostic;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each addressed thing stands in the authors' files, so that records need not carry their
 * place and a rule that knows an address can name file and line.
 */
public final class SourceMap {

  private final Map<String, Map<String, SourceLocation>> places = new HashMap<>();

  /**
   * @param file the data file, as in {@link SourceLocation#file()}
   * @param address {@code section.id.column}, or any leading part of one; empty for the whole file
   */
  public void put(String file, String address, SourceLocation location) {
    places.computeIfAbsent(file, name -> new HashMap<>()).put(address, location);
  }

  /**
   * Adds the files of another map as they are, without copying them: neither map is to be given a
   * place in one of these files afterwards.
   */
  public void addAll(SourceMap others) {
    others.places.forEach((file, found) -> places.put(file, Collections.unmodifiableMap(found)));
  }

  /**
   * The place of an address in a file; of its nearest known parent when the address itself has no
   * place of its own; the whole file at the last.
   */
  public SourceLocation locate(String file, String address) {
    Map<String, SourceLocation> found = places.getOrDefault(file, Map.of());
    String known = address;
    while (!known.isEmpty() && !found.containsKey(known)) {
      known = parent(known);
    }
    return found.getOrDefault(known, SourceLocation.of(file));
  }

  private static String parent(String address) {
    int dot = address.lastIndexOf('.');
    return dot < 0 ? "" : address.substring(0, dot);
  }
}
