package org.mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Money;
import org.mingzhang.check.Precision;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;

/**
 * What 其中 lists adds up to the figure before it.
 *
 * <p>A list may leave something out, so less than the whole is a contradiction only when less is
 * missing than the smallest item: such a list gives itself out as complete. More than the whole is
 * always one.
 */
final class ListedPartsRule implements Rule {

  @Override
  public String code() {
    return "MZ-C503";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.narrative().ifPresent(narrative -> check(narrative, context, findings));
  }

  private static void check(Narrative narrative, RuleContext context, Findings findings) {
    for (ProseSpan span : narrative.spans()) {
      List<Mention> mentions = Mentions.in(narrative, span, context.assessment().figures());
      for (PartsList list : PartsList.in(span.text(), mentions)) {
        if (Stream.concat(list.wholes().stream(), list.parts().stream())
            .allMatch(m -> m.quantity().isExact())) {
          judge(list, narrative, span, findings);
        }
      }
    }
  }

  private static void judge(
      PartsList list, Narrative narrative, ProseSpan span, Findings findings) {
    for (int count = 2; count <= list.parts().size(); count++) {
      List<Mention> parts = list.parts().subList(0, count);
      for (Mention whole : list.wholes()) {
        if (sum(parts, whole).subtract(number(whole)).abs().compareTo(tolerance(whole, parts))
            <= 0) {
          SourceLocation place = ProsePlaces.of(narrative, span, whole.start());
          String printed = whole.shown().printed();
          findings.holdsInProse(
              place, shown(whole, parts), printed, printed(sum(parts, whole), whole));
          return;
        }
      }
    }
    Mention whole = list.wholes().get(list.wholes().size() - 1);
    List<Mention> parts = list.parts().subList(0, list.sure());
    if (isContradiction(whole, parts, list.open())) {
      report(whole, parts, ProsePlaces.of(narrative, span, whole.start()), findings);
    }
  }

  private static boolean isContradiction(Mention whole, List<Mention> parts, boolean open) {
    BigDecimal missing = number(whole).subtract(sum(parts, whole));
    BigDecimal smallest =
        parts.stream().map(p -> p.inUnitOf(whole)).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal tolerance = tolerance(whole, parts);
    boolean tooMuch = missing.negate().compareTo(tolerance) > 0;
    boolean tooLittle = missing.compareTo(tolerance) > 0 && missing.compareTo(smallest) < 0;
    return tooMuch || (tooLittle && parts.size() > 1 && !open);
  }

  private static void report(
      Mention whole, List<Mention> parts, SourceLocation place, Findings findings) {
    BigDecimal sum = sum(parts, whole);
    findings.brokenInProse(
        place,
        shown(whole, parts),
        printed(sum.subtract(number(whole)), whole),
        whole.shown().printed(),
        printed(sum, whole));
  }

  private static BigDecimal sum(List<Mention> parts, Mention whole) {
    return parts.stream().map(p -> p.inUnitOf(whole)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(Mention mention) {
    return mention.measure().number();
  }

  /** In the unit of the whole; nothing for what is counted. */
  private static BigDecimal tolerance(Mention whole, List<Mention> parts) {
    List<Figure> figures =
        Stream.concat(Stream.of(whole), parts.stream()).map(Mention::figure).toList();
    return whole
        .quantity()
        .moneyUnit()
        .map(unit -> unit.fromYuan(Precision.ofMoney(figures)))
        .orElseGet(() -> whole.quantity().isPercentage() ? Precision.of(figures) : BigDecimal.ZERO);
  }

  private static List<CheckedFigure> shown(Mention whole, List<Mention> parts) {
    List<CheckedFigure> shown = new ArrayList<>(List.of(whole.shown()));
    parts.forEach(part -> shown.add(part.shown()));
    return shown;
  }

  private static String printed(BigDecimal number, Mention like) {
    return like.quantity()
        .moneyUnit()
        .map(unit -> Money.printed(unit.toYuan(number), like.figure()))
        .orElseGet(() -> number.toPlainString() + " " + like.quantity().unit());
  }
}
