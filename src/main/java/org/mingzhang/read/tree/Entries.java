package org.mingzhang.read.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode.Entry;

/** Gathers the entries of one mapping; a key that comes twice is an error and kept once. */
final class Entries {

  private final FileProblems problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  Entries(FileProblems problems) {
    this.problems = problems;
  }

  void add(Entry entry) {
    Integer first = lines.putIfAbsent(entry.key(), entry.place().line());
    if (first == null) {
      entries.add(entry);
    } else {
      problems.error("MZ-R012", entry.place(), entry.key(), Integer.toString(first));
    }
  }

  List<Entry> list() {
    return entries;
  }
}
