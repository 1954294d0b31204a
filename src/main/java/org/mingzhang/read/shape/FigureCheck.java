package org.mingzhang.read.shape;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Interval;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Value;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.mingzhang.read.value.FigureColumn;
import org.mingzhang.read.value.FigureColumn.Kind;
import org.mingzhang.read.value.FigureText;
import org.mingzhang.read.value.ParsedValue;

/** Whether a figure can be read, and is what its column is for. */
public final class FigureCheck {

  private final FileProblems problems;

  /** A check whose findings go to the problems of that file. */
  public FigureCheck(FileProblems problems) {
    this.problems = problems;
  }

  /**
   * @param unitKnown whether the table names a unit for the amounts that print none
   */
  public void check(Entry field, Kind kind, boolean unitKnown) {
    FigureText text = FigureText.of(field.value());
    if (field.value() instanceof Sequence || text.printed().isEmpty()) {
      return; // the schema has said so
    }
    if (text.reading().isEmpty() != text.reason().isEmpty()) {
      boolean readingMissing = text.reading().isEmpty();
      problems.error(
          "MZ-R037",
          field.value().place(),
          readingMissing ? "reason" : "reading",
          readingMissing ? "reading" : "reason");
      return;
    }
    ParsedValue parsed = text.parse(FigureColumn.role(field.key()));
    if (!parsed.isReadable()) {
      unreadable(field, text, parsed);
    } else if (kind != Kind.ANY && parsed.value() != Absent.NOT_APPLICABLE) {
      number(field, shown(text), parsed.value(), kind, unitKnown);
    }
  }

  /**
   * Whether target and actual of one row are both in percent, or neither: 0.88 and 88 beside 90%
   * would be read as numbers of something else and never be compared.
   */
  public void sameSign(DataNode row) {
    Optional<Entry> target = row.entry("target");
    Optional<Entry> actual = row.entry("actual");
    if (target.isPresent() && actual.isPresent()) {
      String unitOfTarget = unitOf(target.get()).orElse("none");
      String unitOfActual = unitOf(actual.get()).orElse("none");
      if (unitOfTarget.isEmpty() && unitOfActual.equals("%")) {
        percentMissing(target.get(), actual.get());
      } else if (unitOfActual.isEmpty() && unitOfTarget.equals("%")) {
        percentMissing(actual.get(), target.get());
      }
    }
  }

  private void percentMissing(Entry bare, Entry other) {
    String shown = shown(FigureText.of(bare.value()));
    String beside = shown(FigureText.of(other.value()));
    problems.error("MZ-R082", placeOf(bare, "printed"), bare.key(), shown, other.key(), beside);
  }

  /** Empty when the value is no number. */
  private static Optional<String> unitOf(Entry field) {
    Value value = FigureText.of(field.value()).parse(FigureColumn.role(field.key())).value();
    if (value instanceof Quantity quantity) {
      return Optional.of(quantity.unit());
    }
    return value instanceof Interval interval ? Optional.of(interval.unit()) : Optional.empty();
  }

  private void unreadable(Entry field, FigureText text, ParsedValue parsed) {
    boolean hasReading = !text.reading().isEmpty();
    Place place = hasReading ? placeOf(field, "reading") : placeOf(field, "printed");
    problems.error(
        hasReading ? "MZ-R038" : "MZ-R030", place, field.key(), shown(text), parsed.unread());
  }

  private void number(Entry field, String shown, Value value, Kind kind, boolean unitKnown) {
    Place place = placeOf(field, "printed");
    if (!(value instanceof Quantity quantity) || quantity.comparison() != Comparison.UNSTATED) {
      problems.error("MZ-R039", place, field.key(), shown);
    } else if (!units(kind, quantity).contains(quantity.unit())) {
      problems.error("MZ-R047", place, field.key(), shown, quantity.unit());
    } else if (kind == Kind.RATE && quantity.unit().isEmpty()) {
      problems.error("MZ-R081", place, field.key(), shown);
    } else if (kind == Kind.AMOUNT && quantity.unit().isEmpty() && !unitKnown) {
      problems.error("MZ-R048", place, field.key(), shown);
    }
  }

  private static List<String> units(Kind kind, Quantity quantity) {
    return switch (kind) {
      case AMOUNT ->
          List.of("", MoneyUnit.YUAN.printed(), MoneyUnit.WAN.printed(), MoneyUnit.YI.printed());
      case RATE -> List.of("", "%");
      case POINTS -> List.of("", "分", "%");
      case COUNT, ANY -> List.of(quantity.unit());
    };
  }

  private static String shown(FigureText text) {
    return text.reading().isEmpty() ? text.printed() : text.reading();
  }

  private static Place placeOf(Entry field, String key) {
    return field.value().get(key).orElse(field.value()).place();
  }
}
