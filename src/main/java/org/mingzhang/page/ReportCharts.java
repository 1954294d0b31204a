package org.mingzhang.page;

import java.util.Optional;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.view.ChartBlock;

/** The charts of a report; empty where it has nothing to draw. */
final class ReportCharts {
  private final ReportContext context;
  private final String prefix;

  ReportCharts(ReportContext context) {
    this(context, "");
  }

  /**
   * @param prefix before every anchor, so that none stands twice on a page
   */
  ReportCharts(ReportContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
  }

  Optional<ChartBlock> structure(BudgetSection section) {
    return Optional.empty();
  }

  Optional<ChartBlock> phases(BudgetSection section) {
    return Optional.empty();
  }

  Optional<ChartBlock> attainment() {
    return Optional.empty();
  }

  Optional<ChartBlock> tally() {
    return Optional.empty();
  }

  /** By the name a narrative gives it. */
  Optional<ChartBlock> named(String name) {
    return switch (name) {
      case "structure" -> structure(BudgetSection.BUDGET);
      case "phases" -> phases(BudgetSection.BUDGET);
      case "attainment" -> attainment();
      default -> Optional.empty();
    };
  }
}
