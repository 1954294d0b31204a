package org.mingzhang.diagnostic;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where each addressed thing stands in the authors' files, so that records need not carry their
 * place and a rule that knows an address can name file and line.
 */
public final class SourceMap {

  private final Map<String, SourceLocation> places = new TreeMap<>();

  /**
   * @param file the data file, as in {@link SourceLocation#file()}
   * @param address {@code section.id.column}, or any leading part of one; empty for the whole file
   */
  public void put(String file, String address, SourceLocation location) {
    places.put(key(file, address), location);
  }

  /**
   * The place of an address in a file; of its nearest known parent when the address itself has no
   * place of its own; the whole file at the last.
   */
  public SourceLocation locate(String file, String address) {
    for (String a = address; !a.isEmpty(); a = parent(a)) {
      SourceLocation found = places.get(key(file, a));
      if (found != null) {
        return found;
      }
    }
    return places.getOrDefault(key(file, ""), SourceLocation.of(file));
  }

  private static String key(String file, String address) {
    return file + "\0" + address;
  }

  private static String parent(String address) {
    int dot = address.lastIndexOf('.');
    return dot < 0 ? "" : address.substring(0, dot);
  }
}
