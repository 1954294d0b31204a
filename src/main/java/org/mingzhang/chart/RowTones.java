package org.mingzhang.chart;

import java.util.Optional;
import org.mingzhang.model.BudgetRow;

/** The tones of rows that mean the same in every report. */
final class RowTones {

  private RowTones() {}

  /** Empty for a row whose role has no tone of its own. */
  static Optional<Tone> of(BudgetRow row) {
    return switch (row.role()) {
      case BASIC -> Optional.of(Tone.BASIC);
      case PERSONNEL -> Optional.of(Tone.PERSONNEL);
      case OPERATING -> Optional.of(Tone.OPERATING);
      case PROJECT -> Optional.of(Tone.PROJECT);
      case TOTAL,
          ITEM,
          CARRY_OVER,
          ABROAD,
          VEHICLES,
          VEHICLE_PURCHASE,
          VEHICLE_OPERATION,
          RECEPTION,
          OTHER ->
          Optional.empty();
    };
  }
}
