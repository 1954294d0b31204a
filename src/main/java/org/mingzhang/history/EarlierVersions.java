package org.mingzhang.history;

import java.util.Optional;
import org.mingzhang.model.Report;

/** Reads earlier versions of data files. */
@FunctionalInterface
public interface EarlierVersions {

  /**
   * One version of the data file of a report.
   *
   * @param report that the file became
   * @param suffix of the file at the time, {@code yaml} or {@code json}
   * @return empty when it cannot be read any more
   */
  Optional<Report> read(Report report, String suffix, byte[] bytes);
}
