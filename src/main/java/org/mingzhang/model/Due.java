package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a unit must publish about a year. Nothing is due that no unit declares so.
 *
 * <p>The budget and the final accounts of a year are approved on different days, so a year can have
 * several of these, each with items of its own.
 *
 * @param year the budget year
 * @param items what is due; empty for everything that the rule set of the region demands
 * @param approved 批复日期, from which the time to publish counts; {@code null} when not known, and
 *     then nothing is ever late
 * @param exempt what need not be published, with its ground
 */
public record Due(
    FiscalYear year, List<DisclosureItem> items, LocalDate approved, List<Exemption> exempt) {

  public Due {
    Objects.requireNonNull(year, "year");
    items = items == null ? List.of() : List.copyOf(items);
    exempt = exempt == null ? List.of() : List.copyOf(exempt);
  }

  /** What is due under a rule set, exempt or not. */
  public List<DisclosureItem> items(DisclosureDuty duty) {
    return items.isEmpty() ? duty.items() : items;
  }

  /** The ground on which an item need not be published; empty when it must be. */
  public Optional<String> groundToExempt(DisclosureItem item) {
    return exempt.stream().filter(e -> e.item() == item).map(Exemption::ground).findFirst();
  }
}
