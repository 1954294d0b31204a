package org.mingzhang.model;

import java.util.List;

/**
 * 公开要求: what must be published, and by when.
 *
 * @param days calendar days after the approval within which it must be published
 * @param reports what each kind of report must make public
 */
public record DisclosureDuty(int days, List<KindDuty> reports) {

  /** Nothing is demanded. */
  public static final DisclosureDuty NONE = new DisclosureDuty(0, null);

  public DisclosureDuty {
    reports = reports == null ? List.of() : List.copyOf(reports);
  }

  /** Everything that any kind of report must make public, each once. */
  public List<DisclosureItem> items() {
    return reports.stream().flatMap(r -> r.items().stream()).distinct().sorted().toList();
  }

  /** Whether a report of that kind is where the item is published. */
  public boolean publishes(ReportKind kind, DisclosureItem item) {
    return reports.stream().anyMatch(r -> r.kind() == kind && r.items().contains(item));
  }
}
