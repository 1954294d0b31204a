package org.mingzhang.page.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.RowRole;

/** 基本支出 and 项目支出, and what they are of the total. */
final class StructureCells {
  private final Optional<Structure> structure;
  private final AmountCells amounts;
  private final Blanks blanks;
  private final CompareWords words;

  StructureCells(Assessment assessment, Blanks blanks, CompareWords words) {
    this.structure =
        assessment
            .total(BudgetSection.BUDGET)
            .map(RowMeasure::row)
            .flatMap(row -> assessment.structure(BudgetSection.BUDGET, row.id()))
            .filter(found -> found.shares().stream().anyMatch(StructureCells::isNamed));
    this.amounts = new AmountCells(words);
    this.blanks = blanks;
    this.words = words;
  }

  ComparedCell cell(ComparedColumn column) {
    return switch (column) {
      case BASIC -> amount(RowRole.BASIC);
      case BASIC_SHARE -> share(RowRole.BASIC);
      case PROJECT -> amount(RowRole.PROJECT);
      case PROJECT_SHARE -> share(RowRole.PROJECT);
      case REST_SHARE -> rest();
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  private static boolean isNamed(Structure.Share share) {
    return share.row().role() == RowRole.BASIC || share.row().role() == RowRole.PROJECT;
  }

  private ComparedCell amount(RowRole role) {
    return share(s -> s.row().role() == role)
        .map(share -> amounts.cell(share.amount(), basis()))
        .orElseGet(blanks::absent);
  }

  private ComparedCell share(RowRole role) {
    return share(s -> s.row().role() == role)
        .map(share -> percent(share.percent(), "budget." + share.row().id() + ".share"))
        .orElseGet(blanks::absent);
  }

  private Optional<Structure.Share> share(Predicate<Structure.Share> wanted) {
    return structure.stream().flatMap(s -> s.shares().stream()).filter(wanted).findFirst();
  }

  private ComparedCell rest() {
    List<Structure.Share> rest =
        structure.stream()
            .flatMap(s -> s.shares().stream())
            .filter(share -> !isNamed(share))
            .toList();
    BigDecimal sum =
        rest.stream().map(Structure.Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    return rest.isEmpty()
        ? ComparedCell.word(words.say("compare.none"))
        : percent(sum, "budget." + rest.get(0).row().id() + ".share");
  }

  private ComparedCell percent(BigDecimal percent, String address) {
    String note = words.say("compare.by", words.say("compare.basis." + basis()));
    return new ComparedCell(Percent.text(percent), note, percent.toPlainString(), basis(), address);
  }

  private String basis() {
    return structure.orElseThrow().basis().id();
  }
}
