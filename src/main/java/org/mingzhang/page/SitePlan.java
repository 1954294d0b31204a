package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SiteFile;

/**
 * What a site consists of, nothing of it made yet.
 *
 * @param pages for the templates
 * @param allTables makes the tables to download as CSV
 * @param documents to download as JSON
 * @param search makes the files of the search index and hands each one on before the next is made;
 *     to be called once
 */
public record SitePlan(
    List<PageHandle> pages,
    Supplier<List<DownloadTable>> allTables,
    List<DownloadDocument> documents,
    Consumer<Consumer<SiteFile>> search) {
  public SitePlan {
    pages = List.copyOf(pages);
    Objects.requireNonNull(allTables, "allTables");
    documents = List.copyOf(documents);
    Objects.requireNonNull(search, "search");
  }

  /** The tables to download as CSV, made now. */
  public List<DownloadTable> tables() {
    return allTables.get();
  }
}
