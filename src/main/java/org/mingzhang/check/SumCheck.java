package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;

/**
 * Holds an amount against the sum of others. Sentences get the name of the whole, the sum, and,
 * when broken, the print between them: {@code holds} {0} name {1} sum; {@code problem} {0} name {1}
 * print {2} sum.
 */
public final class SumCheck {

  private SumCheck() {}

  /** Says whether the parts make the whole; says nothing when one of them is no exact amount. */
  public static void check(AddressedFigure whole, List<AddressedFigure> parts, Findings findings) {
    List<AddressedFigure> all = Stream.concat(Stream.of(whole), parts.stream()).toList();
    List<Figure> figures = all.stream().map(AddressedFigure::figure).toList();
    if (parts.isEmpty() || figures.stream().anyMatch(figure -> Money.yuan(figure).isEmpty())) {
      return;
    }
    BigDecimal sum =
        parts.stream()
            .flatMap(part -> Money.yuan(part.figure()).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = sum.subtract(Money.yuan(whole.figure()).orElseThrow());
    String printedSum = Money.printed(sum, whole.figure());
    List<CheckedFigure> named = all.stream().map(Named::printed).toList();
    if (difference.abs().compareTo(Precision.ofMoney(figures)) <= 0) {
      findings.holds(whole.address(), named, whole.name(), printedSum);
    } else {
      findings.broken(
          whole.address(),
          named,
          Money.printed(difference, whole.figure()),
          whole.name(),
          Named.withUnit(whole.figure()),
          printedSum);
    }
  }
}
