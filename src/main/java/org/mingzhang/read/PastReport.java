package org.mingzhang.read;

import java.util.Map;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.Report;
import org.mingzhang.read.file.FileProblems;
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
    Diagnostics problems = new Diagnostics();
    DataFile files = new DataFile(problems, new SourceMap());
    FileProblems file = files.problems("data/" + unit + "/" + year + "." + suffix);
    return files
        .tree(bytes, DataFile.Kind.REPORT, file)
        .flatMap(
            tree -> {
              ReportCheck.check(tree, year, attachment -> true, file);
              return files.bind(tree, Map.of("unit", unit), Report.class, file);
            });
  }
}
