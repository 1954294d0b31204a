package org.mingzhang.read.form;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.ReportSection;

/** The order in which data files write their sections. */
final class FileOrder {

  private static final List<String> HEAD =
      List.of("kind", "year", "title", "form", "ruleSet", "dates", "documents");

  /** The keys on the highest level. */
  static final List<String> SECTIONS =
      Stream.concat(HEAD.stream(), Stream.of(ReportSection.values()).map(ReportSection::id))
          .toList();

  private static final List<String> TABLE = List.of("unit", "columns");

  private FileOrder() {}

  /** Sections, the keys of their tables and the keys of rows. */
  static List<String> all() {
    return Stream.of(SECTIONS, TABLE, RowKeys.ORDER, List.of("rows"))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
