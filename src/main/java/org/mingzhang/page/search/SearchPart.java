package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.words.Words;

/**
 * The part of one folder of the site in the search.
 *
 * @param contribution to the files of the site
 * @param files its own: each page's text, beside the page
 */
public record SearchPart(UnitSearch contribution, List<ScriptFile> files) {
  public SearchPart {
    Objects.requireNonNull(contribution, "contribution");
    files = List.copyOf(files);
  }

  /**
   * Of a unit.
   *
   * @param reports all of it, oldest first
   */
  public static SearchPart of(Unit unit, List<ReportContext> reports, Words words) {
    SearchDocuments documents = new SearchDocuments(words);
    List<SearchDocument> pages = new ArrayList<>();
    pages.add(documents.unit(unit));
    reports.forEach(report -> pages.add(documents.report(report)));
    return of(unit.id(), reports.stream().map(ReportContext::year).toList(), pages);
  }

  /** Of a text that belongs to no report. */
  public static SearchPart of(ConvertedNarrative text, Words words) {
    SearchDocument page = new SearchDocuments(words).text(text);
    return of(SiteTexts.slug(text), List.of(), List.of(page));
  }

  /**
   * @param pages the folder's own, then one for each year
   */
  static SearchPart of(String folder, List<String> years, List<SearchDocument> pages) {
    FolderTerms terms = new FolderTerms();
    List<ScriptFile> files = new ArrayList<>();
    for (int place = 0; place < pages.size(); place++) {
      terms.add(place, pages.get(place));
      files.addAll(TextScripts.of(pages.get(place)));
    }
    Fingerprint version = new Fingerprint();
    files.forEach(file -> version.add(file.text()));
    return new SearchPart(new UnitSearch(folder, years, version.text(), terms.buckets()), files);
  }
}
