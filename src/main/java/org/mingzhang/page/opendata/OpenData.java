package org.mingzhang.page.opendata;

import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.SharedFiles;
import org.mingzhang.page.words.Words;

/**
 * The data package of a site. The two tables that others refer to are one file each; the long ones
 * have a file for every year.
 */
public final class OpenData {
  private final RowSource rows;
  private final Contributions<RowSums> sums;

  /**
   * Of all units.
   *
   * @param sums of their rows
   */
  public OpenData(RowSource rows, Contributions<RowSums> sums) {
    this.rows = rows;
    this.sums = sums;
  }

  /** The descriptor; reads the sums when it is made. */
  public DownloadDocument descriptor(SiteConfig config, Words words) {
    return new DownloadDocument(
        DataResource.FOLDER + "datapackage.json",
        () -> new PackageDescriber(config, words).describe(PackageContents.of(sums)));
  }

  /** Every table. */
  public SharedFiles files() {
    return new DataFiles(rows, sums);
  }
}
