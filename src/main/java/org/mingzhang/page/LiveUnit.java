package org.mingzhang.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mingzhang.page.opendata.UnitRows;

/**
 * A unit of a site that is looked at again and again. Its share, and each contribution, is made
 * when somebody asks for it and kept. Safe for threads.
 */
final class LiveUnit {

  private final Supplier<UnitShare> make;
  private final Map<Class<? extends Record>, Record> contributions = new HashMap<>();
  private UnitShare share;
  private SitePlan plan;

  LiveUnit(Supplier<UnitShare> make) {
    this.make = make;
  }

  synchronized SitePlan plan() {
    if (plan == null) {
      plan = share().plan();
    }
    return plan;
  }

  synchronized <C extends Record> C contribution(Class<C> type) {
    return type.cast(contributions.computeIfAbsent(type, missing -> share().contribution(type)));
  }

  /** The share keeps these itself. */
  synchronized UnitRows rows(String year) {
    return share().rows(year);
  }

  private UnitShare share() {
    if (share == null) {
      share = make.get();
    }
    return share;
  }
}
