package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;

/**
 * An amount held against the sum of others. Sentences get the name of the whole, the sum, and, when
 * broken, the print between them and the difference behind: {@code holds} {0} name {1} sum; {@code
 * problem} {0} name {1} print {2} sum {3} difference {4} the whole as read, with the sign that its
 * print may lack.
 *
 * @param whole the amount as printed
 * @param parts what should make it; never empty, each an exact amount
 */
public record SumCheck(AddressedFigure whole, List<AddressedFigure> parts) {

  public SumCheck {
    parts = List.copyOf(parts);
  }

  /** Says whether the parts make the whole; says nothing when one of them is no exact amount. */
  public static void check(AddressedFigure whole, List<AddressedFigure> parts, Findings findings) {
    of(whole, parts).ifPresent(sum -> sum.report(findings));
  }

  /** The comparison; empty when there is no part, or something is no exact amount of money. */
  public static Optional<SumCheck> of(AddressedFigure whole, List<AddressedFigure> parts) {
    SumCheck check = new SumCheck(whole, parts);
    boolean exact = check.figures().stream().allMatch(figure -> Money.yuan(figure).isPresent());
    return parts.isEmpty() || !exact ? Optional.empty() : Optional.of(check);
  }

  /** Whether the two agree within their printed precision. */
  public boolean holds() {
    return gap().compareTo(Precision.ofMoney(figures())) <= 0;
  }

  /** Whether the parts make more than the whole, which no list of parts may, complete or not. */
  public boolean exceeds() {
    return !holds() && beyond().signum() > 0;
  }

  /** How far apart the two are, in 元, never negative. */
  public BigDecimal gap() {
    return beyond().abs();
  }

  /** Adds what was found. */
  public void report(Findings findings) {
    List<CheckedFigure> named = all().map(Named::printed).toList();
    String printedSum = Money.printed(sum(), whole.figure());
    if (holds()) {
      findings.holds(whole.address(), named, whole.name(), printedSum);
      return;
    }
    String difference = Money.printed(gap(), whole.figure());
    String print = Named.withUnit(whole.figure());
    String read = Money.printed(Money.yuan(whole.figure()).orElseThrow(), whole.figure());
    findings.broken(
        whole.address(), named, difference, whole.name(), print, printedSum, difference, read);
  }

  private BigDecimal beyond() {
    return sum().subtract(Money.yuan(whole.figure()).orElseThrow());
  }

  private BigDecimal sum() {
    return parts.stream()
        .flatMap(part -> Money.yuan(part.figure()).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Figure> figures() {
    return all().map(AddressedFigure::figure).toList();
  }

  private Stream<AddressedFigure> all() {
    return Stream.concat(Stream.of(whole), parts.stream());
  }
}
