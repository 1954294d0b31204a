package org.mingzhang.page.search;

import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.narrative.NarrativeSections;
import org.mingzhang.page.words.Words;

/** Pages of the site as something that can be found. */
final class SearchDocuments {
  private final Words words;

  SearchDocuments(Words words) {
    this.words = words;
  }

  SearchDocument report(ReportContext context) {
    String detail = words.say("search.report", context.year(), words.of(context.report().kind()));
    return new SearchDocument(
        Addresses.of(context), context.unit().name(), detail, new ReportSearch(context).entries());
  }

  SearchDocument text(ConvertedNarrative narrative) {
    SearchEntries entries = new SearchEntries(words);
    NarrativeSearch.add(NarrativeSections.of(narrative, ""), entries, "");
    return new SearchDocument(
        Addresses.of(narrative), SiteTexts.title(narrative), "", entries.all());
  }

  SearchDocument unit(Unit unit) {
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
