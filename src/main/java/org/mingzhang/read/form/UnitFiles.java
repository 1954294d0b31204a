package org.mingzhang.read.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.read.tree.DataNode;

/**
 * What the unit has already.
 *
 * @param existing the file of the year, when the form is to be merged into it
 * @param earlier the file of the nearest other year
 * @param unitName as {@code unit.yaml} has it; empty without one
 */
record UnitFiles(Optional<DataNode> existing, Optional<DataNode> earlier, String unitName) {

  /** All files, the year's own first. */
  List<DataNode> all() {
    return Stream.concat(existing.stream(), earlier.stream()).toList();
  }
}
