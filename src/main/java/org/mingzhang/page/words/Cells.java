package org.mingzhang.page.words;

import java.util.Optional;
import java.util.Set;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Link;

/** Figures as they are shown: the digits of the print, the unit once, a word where nothing is. */
public final class Cells {
  private static final String DASH = "—";

  private final FigureIndex index;
  private final Set<String> read;
  private final Set<String> corrected;
  private final Words words;

  /**
   * @param read addresses of the figures whose print an editor had to read: such a print is shown
   *     as it is, and no unit is added to it
   * @param corrected addresses of the figures that were changed since they were published: they
   *     lead to where the page says so
   */
  public Cells(FigureIndex index, Set<String> read, Set<String> corrected, Words words) {
    this.index = index;
    this.read = Set.copyOf(read);
    this.corrected = Set.copyOf(corrected);
    this.words = words;
  }

  /**
   * A printed figure at its address.
   *
   * @param unit that stands in the heading and so not in the cell; empty when none does
   */
  public Cell printed(String address, Figure figure, String unit) {
    if (!figure.isReported()) {
      return nothing("cell.notReported");
    }
    if (figure.value() == Absent.NOT_APPLICABLE) {
      return marked(
          new Cell(address, figure.printed(), words.say("cell.notApplicable"), "", ""), address);
    }
    String mark = figure.hasReading() ? words.say("cell.readAs", figure.reading()) : "";
    String own = figure.hasReading() ? "" : figure.quantity().map(Quantity::unit).orElse("");
    Cell cell =
        new Cell(address, dress(figure.printed(), own, unit), "", mark, "")
            .with(datum(figure.quantity(), figure.hasReading()));
    return marked(cell, address);
  }

  private Cell marked(Cell cell, String address) {
    return corrected.contains(address)
        ? cell.corrected(new Link(words.say("cell.corrected"), "#" + correctionAnchor(address)))
        : cell;
  }

  /** The anchor at which the page of a report tells of the newest correction of a figure. */
  public static String correctionAnchor(String address) {
    return "corrected." + address;
  }

  /**
   * The number behind a print.
   *
   * @param read whether an editor had to read the print, which then stays as it is
   */
  private static Datum datum(Optional<Quantity> quantity, boolean read) {
    return quantity
        .filter(q -> q.isExact() && q.comparison() == Comparison.UNSTATED)
        .map(q -> new Datum("", q.number().toPlainString(), read ? "" : money(q)))
        .orElse(Datum.NONE);
  }

  private static String money(Quantity quantity) {
    return quantity.moneyUnit().map(MoneyUnit::printed).orElse("");
  }

  /** The digits of an amount with the number behind them and the address of its figure. */
  public Cell amount(Amount amount) {
    return Cell.of(digits(amount)).with(datum(amount, amount.address()));
  }

  /** The number behind an amount. */
  public Datum datum(Amount amount, String figure) {
    String unit = read.contains(amount.address()) ? "" : amount.unit().printed();
    return new Datum(figure, amount.number().toPlainString(), unit);
  }

  /** A figure computed here, marked as such; a dash when it could not be. */
  public Cell derived(String address, String unit) {
    return index
        .find(address)
        .map(
            found ->
                new Cell(address, dress(found, unit), "", derivedMark(found), "")
                    .with(datum(found.quantity(), false)))
        .orElseGet(() -> nothing("cell.notComputable"));
  }

  /** The figure at an address with its unit; empty when there is none. */
  public Optional<String> inSentence(String address) {
    return index.find(address).map(found -> dress(found, ""));
  }

  /** An amount with its unit, in the digits of its print. */
  public String inSentence(Amount amount) {
    return inSentence(amount.address())
        .orElseGet(() -> amount.digits() + " " + amount.unit().printed());
  }

  /** The digits of an amount alone. */
  public String digits(Amount amount) {
    return index
        .find(amount.address())
        .map(found -> dress(found, amount.unit().printed()))
        .orElseGet(amount::digits);
  }

  /** A dash, with the word of that key for why nothing is there. */
  public Cell nothing(String key) {
    return nothing(key, words);
  }

  /** The same where no report is at hand. */
  public static Cell nothing(String key, Words words) {
    return new Cell("", DASH, words.say(key), "", "");
  }

  private String derivedMark(NamedFigure figure) {
    return figure.derived() ? words.say("cell.derived") : "";
  }

  private String dress(NamedFigure figure, String unit) {
    return dress(figure.printed(), own(figure), unit);
  }

  /** The unit that may be added to a print. */
  private String own(NamedFigure figure) {
    return read.contains(figure.address()) ? "" : figure.quantity().map(Quantity::unit).orElse("");
  }

  /**
   * A figure in the unit that a narrative asks for; empty when it cannot be given in it. A print
   * that had to be read stays as it is.
   */
  public Optional<String> inUnit(NamedFigure figure, String unit) {
    return read.contains(figure.address()) && unit.isEmpty()
        ? Optional.of(figure.printed())
        : Conversion.convert(figure, unit);
  }

  /** The print with its own unit, unless it has it already or the heading has it. */
  public static String dress(String printed, String own, String heading) {
    if (!heading.isEmpty() && printed.endsWith(heading)) {
      return printed.substring(0, printed.length() - heading.length()).strip();
    }
    if (own.isEmpty() || own.equals(heading) || printed.contains(own)) {
      return printed;
    }
    return own.equals("%") ? printed + own : printed + " " + own;
  }
}
