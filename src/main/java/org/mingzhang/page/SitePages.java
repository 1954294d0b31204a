package org.mingzhang.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Site;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.words.Words;

/**
 * The stage: from content to everything that a site consists of. A site is what each unit has below
 * its own address, and what is made of the contributions of all units.
 */
public final class SitePages {
  private static final String ABOUT = "about";

  private SitePages() {}

  /** Plans a whole site that is in memory. Pages and documents are made when they are written. */
  public static SitePlan plan(SiteContent content) {
    SiteIndex index = new SiteIndex(content, Words.of(content.site()));
    Shells shells = shells(index, index.years().stream().findFirst(), hasAbout(content.site()));
    InMemory shares = InMemory.of(index, shells);
    return SitePlan.all(List.of(new SharedPages(index, shares, shells).plan(), shares.plan()));
  }

  /**
   * Plans what the units of a part of a site have below their addresses.
   *
   * @param part of the site: its units with everything that belongs to them
   * @param facts of the whole site
   * @param words of the whole site
   */
  public static UnitsPlan ofUnits(SiteContent part, SiteFacts facts, Words words) {
    SiteIndex index = new SiteIndex(part, words);
    InMemory shares = InMemory.of(index, shells(index, facts.newestYear(), facts.about()));
    return new UnitsPlan(shares.plan(), shares::contributions);
  }

  /**
   * Plans the pages and files of the site as a whole.
   *
   * @param frame the site without its units
   * @param facts of the whole site
   * @param contributed by its units
   */
  public static List<SharedShare> ofSite(
      SiteContent frame, SiteFacts facts, Contributed contributed) {
    SiteIndex index = new SiteIndex(frame, Words.of(frame.site()));
    Shells shells = shells(index, facts.newestYear(), facts.about());
    return new SharedPages(index, contributed, shells).shares();
  }

  /**
   * Whether there is a page about the site, which the navigation of every page then names.
   *
   * @param site its frame at least
   */
  public static boolean hasAbout(Site site) {
    return site.narratives().stream()
        .anyMatch(text -> text.isSitePage() && text.year().equals(ABOUT));
  }

  static Shells shells(SiteIndex index, SiteFacts facts) {
    return shells(index, facts.newestYear(), facts.about());
  }

  private static Shells shells(SiteIndex index, Optional<FiscalYear> newestYear, boolean about) {
    return new Shells(index.site().config(), newestYear, about, index.words());
  }

  /** The shares of units that are in memory. */
  private record InMemory(Map<String, UnitShare> shares) implements Contributed {

    static InMemory of(SiteIndex index, Shells shells) {
      Map<String, UnitShare> shares = new LinkedHashMap<>();
      index.site().units().forEach(u -> shares.put(u.id(), new UnitShare(index, u, shells)));
      return new InMemory(shares);
    }

    SitePlan plan() {
      return SitePlan.all(shares.values().stream().map(UnitShare::plan).toList());
    }

    List<Record> contributions() {
      return shares.values().stream().flatMap(share -> share.contributions().stream()).toList();
    }

    @Override
    public List<String> units() {
      return List.copyOf(shares.keySet());
    }

    @Override
    public <C extends Record> C of(String unit, Class<C> type) {
      return shares.get(unit).contribution(type);
    }

    @Override
    public UnitRows rows(String unit, String year) {
      return shares.get(unit).rows(year);
    }
  }
}
