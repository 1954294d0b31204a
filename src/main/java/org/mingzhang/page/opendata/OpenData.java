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
  private final Contributions<UnitRows> units;

  /** Of all units. */
  public OpenData(Contributions<UnitRows> units) {
    this.units = units;
  }

  /** The descriptor; reads the contributions when it is made. */
  public DownloadDocument descriptor(SiteConfig config, Words words) {
    return new DownloadDocument(
        DataResource.FOLDER + "datapackage.json",
        () -> new PackageDescriber(config, words).describe(PackageContents.of(units)));
  }

  /** Every table. */
  public SharedFiles files() {
    return new DataFiles(units);
  }
}
