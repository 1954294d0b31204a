package org.mingzhang.read.shape;

import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Sequence;

/**
 * Notes the place of every address of a file. A file is known by its name with and without its
 * suffix, because a report knows its path without one.
 */
public final class Addresses {

  /** Mappings whose keys are addresses of the row that has them. */
  private static final Set<String> PART_OF_ROW = Set.of("adjustments", "profile");

  private static final Pattern SUFFIX = Pattern.compile("\\.(yaml|json)$");

  private final FileProblems file;

  /** What the file is called without its suffix: a report is known by that. */
  private final String path;

  private final SourceMap places;

  private Addresses(FileProblems file, SourceMap places) {
    this.file = file;
    this.path = SUFFIX.matcher(file.file()).replaceFirst("");
    this.places = places;
  }

  /** Adds the place of everything in a file that has an address. */
  public static void note(DataNode root, FileProblems file, SourceMap places) {
    Addresses addresses = new Addresses(file, places);
    addresses.put("", Place.FILE);
    root.fields().forEach(section -> addresses.section(section));
  }

  private void section(Entry section) {
    put(section.key(), section.place());
    if (section.value() instanceof Sequence list) {
      list.items().forEach(row -> row(section.key(), row));
      numbered(section.key(), list);
    }
    for (Entry field : section.value().fields()) {
      if (field.key().equals("rows")) {
        field.value().elements().forEach(row -> row(section.key(), row));
      } else {
        put(section.key() + "." + field.key(), field.value().place());
      }
    }
    if (section.key().equals("evaluation")) {
      cells("evaluation.result", section.value());
    }
  }

  /** What has no id is known by its number, counted from 0. */
  private void numbered(String section, Sequence list) {
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i).textOf("id").isEmpty()) {
        put(section + "." + i, list.items().get(i).place());
      }
    }
  }

  private void row(String section, DataNode row) {
    String id = row.textOf("id");
    if (!(row instanceof Mapping) || id.isEmpty()) {
      return;
    }
    String address = section + "." + id;
    put(address, row.place());
    cells(address, row);
    row.listOf("parts").forEach(part -> row(section, part));
  }

  private void cells(String address, DataNode row) {
    for (Entry field : row.fields()) {
      if (PART_OF_ROW.contains(field.key())) {
        cells(address, field.value());
      } else {
        put(address + "." + field.key(), field.value().place());
      }
    }
  }

  private void put(String address, Place place) {
    SourceLocation location = file.at(place);
    places.put(file.file(), address, location);
    places.put(path, address, location);
  }
}
