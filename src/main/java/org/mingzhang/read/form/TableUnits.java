package org.mingzhang.read.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.form.FormMapping.TableMapping;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.SheetCell;

/** In what unit of money a table is: by its own words, by the sheet's, or by the mapping. */
final class TableUnits {

  private final SheetProgress progress;
  private final SectionFinder sections;
  private final MoneyUnit unit;

  /**
   * @param unit that the sheet names above its tables; {@code null} when it names none
   */
  TableUnits(SheetProgress progress, SectionFinder sections, MoneyUnit unit) {
    this.progress = progress;
    this.sections = sections;
    this.unit = unit;
  }

  /** The unit; {@code null} for tables without money, and after an error. */
  MoneyUnit of(HeadingRow heading, FormSection section, int row) {
    if (!SectionFinder.isMoney(heading.shape())) {
      return null;
    }
    Stream<String> said =
        Stream.of(
                heading.label().map(SheetCell::text).stream(),
                heading.columns().stream().map(Column::heading),
                sections.above(heading, row).stream().map(SheetCell::text))
            .flatMap(texts -> texts);
    MoneyUnit named = said.map(FormNames::unit).filter(u -> u != null).findFirst().orElse(unit);
    return named != null ? named : settled(heading, section, row);
  }

  private MoneyUnit settled(HeadingRow heading, FormSection section, int row) {
    Optional<MoneyUnit> ofTable =
        progress.vocabulary().mapping().tables().stream()
            .filter(t -> t.section() == section && t.unit() != null)
            .map(TableMapping::unit)
            .findFirst();
    MoneyUnit settled = ofTable.orElse(progress.vocabulary().mapping().unit());
    if (settled == null) {
      progress.problems().error("MZ-I042", progress.sheet().at(row, heading.left()).place());
    }
    return settled;
  }

  /** The unit of a table on its side; {@code null} after an error. */
  MoneyUnit of(FoundTable lying) {
    MoneyUnit named = lying.unit() != null ? lying.unit() : unit;
    MoneyUnit settled = named != null ? named : progress.vocabulary().mapping().unit();
    if (settled == null) {
      progress.problems().error("MZ-I042", lying.place());
    }
    return settled;
  }
}
