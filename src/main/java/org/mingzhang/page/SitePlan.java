package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
 * @param files plans everything that no template makes; who only wants a page need not ask
 */
public record SitePlan(List<PageHandle> pages, Supplier<Files> files) {
  public SitePlan {
    pages = List.copyOf(pages);
    Objects.requireNonNull(files, "files");
  }

  /**
   * The files that no template makes.
   *
   * @param tables to download as CSV
   * @param documents to download as JSON
   * @param forms to download as XLSX
   * @param data tables of the whole site to download as CSV, by programs
   * @param finished by the pages' own means: pictures, feed, site map
   * @param scripts makes the data that scripts load, as search and comparison do, and hands each
   *     file on before the next is made; to be called once
   */
  public record Files(
      List<DownloadTable> tables,
      List<DownloadDocument> documents,
      List<FormBook> forms,
      List<DataFile> data,
      List<SiteFile> finished,
      Consumer<Consumer<SiteFile>> scripts) {
    public Files {
      tables = List.copyOf(tables);
      documents = List.copyOf(documents);
      forms = List.copyOf(forms);
      data = List.copyOf(data);
      finished = List.copyOf(finished);
      Objects.requireNonNull(scripts, "scripts");
    }
  }
}
