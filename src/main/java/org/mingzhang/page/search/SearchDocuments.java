package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.narrative.NarrativeSections;
import org.mingzhang.page.words.Words;

/** Every page of the site as something that can be found, made one after the other. */
public final class SearchDocuments {
  private final SiteIndex index;
  private final Words words;

  /** The documents of a site. */
  public SearchDocuments(SiteIndex index) {
    this.index = index;
    this.words = index.words();
  }

  /** The least important first: old reports, new reports, texts of the site, units. */
  public Stream<SearchDocument> all() {
    return Stream.of(
            reports().map(this::report),
            index.sitePages().stream().map(this::text),
            units().map(this::unit))
        .flatMap(documents -> documents);
  }

  private Stream<ReportContext> reports() {
    Comparator<ReportContext> byYear = Comparator.comparing(context -> context.report().year());
    return index.reports().stream()
        .sorted(byYear.thenComparing(c -> c.unit().id(), Comparator.reverseOrder()));
  }

  private Stream<Unit> units() {
    List<Unit> units = new ArrayList<>(index.site().units());
    Collections.reverse(units);
    return units.stream();
  }

  private SearchDocument report(ReportContext context) {
    String detail = words.say("search.report", context.year(), words.of(context.report().kind()));
    return new SearchDocument(
        Addresses.of(context), context.unit().name(), detail, new ReportSearch(context).entries());
  }

  private SearchDocument text(ConvertedNarrative narrative) {
    SearchEntries entries = new SearchEntries(words);
    NarrativeSearch.add(NarrativeSections.of(narrative, ""), entries, "");
    return new SearchDocument(
        Addresses.of(narrative), SiteTexts.title(narrative), "", entries.all());
  }

  private SearchDocument unit(Unit unit) {
    SearchEntries entries = new SearchEntries(words);
    entries.row("", unit.shortName().equals(unit.name()) ? "" : unit.shortName());
    entries.row("", "", unit.region().name(), unit.kind(), unit.parent());
    if (!unit.duties().isEmpty()) {
      entries.section("duties", words.say("unit.section.duties"));
      unit.duties().forEach(duty -> entries.row("duties", "", duty));
    }
    entries.section("organisation", words.say("section.organisation"));
    unit.departments().forEach(name -> entries.row("organisation", name));
    unit.subUnits().forEach(name -> entries.row("organisation", name));
    entries.row("organisation", "", unit.contact());
    entries.row("organisation", "", unit.note());
    return new SearchDocument(
        Addresses.of(unit), unit.name(), words.say("search.unit"), entries.all());
  }
}
