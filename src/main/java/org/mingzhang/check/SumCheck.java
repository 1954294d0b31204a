package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;

/**
 * An amount held against the sum of others. Sentences get {0} the name of the whole, {1} its print,
 * {2} the sum, {3} the whole as read, with the sign that its print may lack, and, when broken, {4}
 * the difference.
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
    Figure print = whole.figure();
    String name = Named.quoted(whole.name());
    String printed = Named.withUnit(print);
    String sum = Money.printed(sum(), print);
    String read = Money.printed(Money.yuan(print).orElseThrow(), print);
    if (holds()) {
      findings.holds(whole.address(), named, name, printed, sum, read);
    } else {
      String difference = Money.printed(gap(), print);
      findings.broken(whole.address(), named, difference, name, printed, sum, read, difference);
    }
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
