package org.mingzhang.read;

import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.Report;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.shape.ReportCheck;

/** A report out of an earlier version of its file. */
public final class PastReport {

  private PastReport() {}

  /**
   * Reads one version of a data file by the rules of today; what is wrong with it, whoever wrote it
   * has mended since.
   *
   * @param unit slug of the unit
   * @param year that the file is named after
   * @param suffix {@code yaml} or {@code json}
   * @return empty when the rules of today cannot read it
   */
  public static Optional<Report> read(String unit, String year, String suffix, byte[] bytes) {
    DataFile file = new DataFile("data/" + unit + "/" + year + "." + suffix, Contents.of(bytes));
    return file.tree(DataFile.Kind.REPORT)
        .flatMap(
            tree -> {
              ReportCheck.check(tree, year, attachment -> true, file.problems());
              return file.bind(tree, Map.of("unit", unit), Report.class);
            });
  }
}
