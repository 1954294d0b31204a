package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mingzhang.page.download.DataFile;
import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SiteFile;

/**
 * What a site consists of, nothing of it made yet.
 *
 * @param pages for the templates
 * @param tables to download as CSV
 * @param documents to download as JSON
 * @param forms to download as XLSX
 * @param data tables of the whole site to download as CSV, by programs
 * @param files finished by the pages' own means: pictures
 * @param scripts makes the data that scripts load, as search and comparison do, and hands each file
 *     on before the next is made; to be called once
 */
public record SitePlan(
    List<PageHandle> pages,
    List<DownloadTable> tables,
    List<DownloadDocument> documents,
    List<FormBook> forms,
    List<DataFile> data,
    List<SiteFile> files,
    Consumer<Consumer<SiteFile>> scripts) {
  public SitePlan {
    pages = List.copyOf(pages);
    tables = List.copyOf(tables);
    documents = List.copyOf(documents);
    forms = List.copyOf(forms);
    data = List.copyOf(data);
    files = List.copyOf(files);
    Objects.requireNonNull(scripts, "scripts");
  }
}
