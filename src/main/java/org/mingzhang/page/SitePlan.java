package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.shared.Contributor;

/**
 * What a site consists of, nothing of it made yet.
 *
 * @param pages for the templates
 * @param files plans everything that no template makes; who only wants a page need not ask
 */
public record SitePlan(List<PageHandle> pages, Supplier<Files> files) {

  /** A plan of nothing. */
  public static final SitePlan NOTHING = all(List.of());

  public SitePlan {
    pages = List.copyOf(pages);
    Objects.requireNonNull(files, "files");
  }

  /** The same with other pages. */
  public SitePlan of(List<PageHandle> others) {
    return new SitePlan(others, files);
  }

  /** Several plans as one, in their order. */
  static SitePlan all(List<SitePlan> plans) {
    return new SitePlan(
        plans.stream().flatMap(plan -> plan.pages().stream()).toList(),
        () -> Files.all(plans.stream().map(plan -> plan.files().get()).toList()));
  }

  /**
   * The files that no template makes.
   *
   * @param tables to download as CSV
   * @param documents to download as JSON
   * @param forms to download as XLSX
   * @param finished by the pages' own means: pictures, feed, site map
   * @param contributed makes what scripts load and programs download of the whole site
   */
  public record Files(
      List<DownloadTable> tables,
      List<DownloadDocument> documents,
      List<FormBook> forms,
      List<SiteFile> finished,
      Contributor contributed) {

    public Files {
      tables = List.copyOf(tables);
      documents = List.copyOf(documents);
      forms = List.copyOf(forms);
      finished = List.copyOf(finished);
      Objects.requireNonNull(contributed, "contributed");
    }

    static Files all(List<Files> some) {
      return new Files(
          some.stream().flatMap(files -> files.tables().stream()).toList(),
          some.stream().flatMap(files -> files.documents().stream()).toList(),
          some.stream().flatMap(files -> files.forms().stream()).toList(),
          some.stream().flatMap(files -> files.finished().stream()).toList(),
          sink -> {
            for (Files files : some) {
              files.contributed().make(sink);
            }
          });
    }
  }
}
