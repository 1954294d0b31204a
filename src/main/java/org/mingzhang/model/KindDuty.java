package org.mingzhang.model;

import java.util.List;
import java.util.Objects;

/**
 * What one kind of report must make public.
 *
 * @param kind of the report
 * @param items in the order of the page
 */
public record KindDuty(ReportKind kind, List<DisclosureItem> items) {

  public KindDuty {
    Objects.requireNonNull(kind, "kind");
    items = List.copyOf(items);
  }
}
