package org.mingzhang.check;

import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

/** Figures as findings name them. */
public final class Named {

  private Named() {}

  /** A printed figure, with its place in the source. */
  public static CheckedFigure printed(AddressedFigure entry) {
    return new CheckedFigure(
        entry.name(), withUnit(entry.figure()), entry.address(), place(entry.source()));
  }

  /**
   * A figure of another year's report: without an address, because that would be taken for one of
   * the report under check, and with the year before its place.
   */
  public static AddressedFigure ofYear(FiscalYear year, AddressedFigure entry) {
    SourceRef place = entry.source();
    String section = place.section().isEmpty() ? "" : " · " + place.section();
    SourceRef dated = new SourceRef(place.document(), year + section, place.row());
    return new AddressedFigure("", year + " · " + entry.name(), entry.figure(), dated);
  }

  /** A name to stand between quotation marks: its own become single ones. */
  public static String quoted(String name) {
    return name.replace('“', '‘').replace('”', '’');
  }

  /** A number that a rule computed. */
  public static CheckedFigure computed(String name, String printed) {
    return new CheckedFigure(name, printed, "", "");
  }

  /**
   * The print with the unit of its table, when it carries none itself. A misprinted unit stays as
   * it is: only what an editor's reading lacks too comes from the table.
   */
  public static String withUnit(Figure figure) {
    String unit = figure.quantity().map(Quantity::unit).orElse("");
    String carrier = figure.hasReading() ? figure.reading() : figure.printed();
    return carrier.contains(unit) ? figure.printed() : figure.printed() + " " + unit;
  }

  /** A place in a source, in its own words; empty when none is known. */
  public static String place(SourceRef place) {
    return place.row().isEmpty() ? place.section() : place.section() + " · " + place.row();
  }
}
