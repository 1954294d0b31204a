package org.mingzhang.model;

import java.time.LocalDate;

/**
 * The days of a report; each is {@code null} when the source prints none.
 *
 * @param approved 批复日期, from which the time to publish counts
 * @param signed 落款日期, printed under the document
 * @param published 公开日期
 */
public record ReportDates(LocalDate approved, LocalDate signed, LocalDate published) {

  public static final ReportDates NONE = new ReportDates(null, null, null);
}
