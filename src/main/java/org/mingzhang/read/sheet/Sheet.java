package org.mingzhang.read.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.mingzhang.read.file.Place;

/** A sheet: its cells by row and column, both counted from 1. */
public final class Sheet {

  private final String name;
  private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();

  /**
   * @param cells an area of merged cells once, under its upper left corner
   */
  Sheet(String name, Collection<SheetCell> cells) {
    this.name = name;
    for (SheetCell cell : cells) {
      for (int row = cell.place().line(); row <= cell.bottom(); row++) {
        for (int column = cell.place().column(); column <= cell.right(); column++) {
          rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        }
      }
    }
  }

  public String name() {
    return name;
  }

  /** The number of the last row; 0 for an empty sheet. */
  public int bottom() {
    return rows.isEmpty() ? 0 : rows.lastKey();
  }

  /** The cell or merged area there; an empty cell where there is none. */
  public SheetCell at(int row, int column) {
    SheetCell cell = rows.getOrDefault(row, new TreeMap<>()).get(column);
    return cell == null ? SheetCell.of(new Place(row, column), "") : cell;
  }

  /** What stands in a row from left to right, a merged area once; empty cells are left out. */
  public List<SheetCell> row(int row) {
    List<SheetCell> cells = new ArrayList<>();
    for (SheetCell cell : rows.getOrDefault(row, new TreeMap<>()).values()) {
      if (!cell.isEmpty() && !cells.contains(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
