package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.StaffTable;

/** The counts of the staff table under their addresses. */
final class Staff {

  private Staff() {}

  static AddressedFigure cell(Headcount row) {
    return new AddressedFigure(
        "staff." + row.id() + ".count", row.name(), row.count(), row.source());
  }

  /** The one row of that role at the top of the table; empty when there are none or several. */
  static Optional<AddressedFigure> only(StaffTable table, HeadcountRole role) {
    List<Headcount> rows = table.rows().stream().filter(row -> row.role() == role).toList();
    return rows.size() == 1
        ? Optional.of(cell(rows.get(0))).filter(Staff::isExact)
        : Optional.empty();
  }

  static boolean isExact(AddressedFigure cell) {
    return Counts.isExact(cell.figure());
  }

  static BigDecimal number(AddressedFigure cell) {
    return cell.figure().number().orElseThrow();
  }

  static BigDecimal sum(Collection<AddressedFigure> cells) {
    return cells.stream().map(Staff::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
