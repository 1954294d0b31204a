package org.mingzhang.page;

import java.util.List;

/**
 * What a site consists of, nothing of it made yet.
 *
 * @param pages for the templates
 * @param tables to download as CSV
 * @param documents to download as JSON
 */
public record SitePlan(
    List<PageHandle> pages, List<DownloadTable> tables, List<DownloadDocument> documents) {
  public SitePlan {
    pages = List.copyOf(pages);
    tables = List.copyOf(tables);
    documents = List.copyOf(documents);
  }
}
