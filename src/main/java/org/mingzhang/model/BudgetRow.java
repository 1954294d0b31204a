package org.mingzhang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a budget table with the rows it is made of.
 *
 * @param id unique in its table and the same in every year
 * @param name as printed
 * @param role what the row stands for; {@link RowRole#OTHER} when only its name says so
 * @param fundingSource where the money comes from; {@code null} when the row does not say
 * @param code code of the functional or economic classification; empty when none is printed
 * @param none the source states that there is none of this, which is not the same as saying nothing
 * @param priorYear 上年数
 * @param initial 年初预算数
 * @param adjustments the named changes in the order of the table's columns; may be empty
 * @param adjusted 全年预算数
 * @param executed 执行数
 * @param executionRate the rate as printed, a percentage
 * @param weight 分值
 * @param score 得分
 * @param reason why the amounts differ, in the editor's words; empty when none is given
 * @param note a remark shown under the row; empty when there is none
 * @param definitionChange what changed in the meaning of this row since the last year, so that a
 *     trend is broken here; empty when nothing did
 * @param profile what a project's form says beside its money
 * @param source where the row stands
 * @param parts the rows this one is made of; empty for a leaf
 */
public record BudgetRow(
    String id,
    String name,
    RowRole role,
    FundingSource fundingSource,
    String code,
    boolean none,
    Figure priorYear,
    Figure initial,
    List<Adjustment> adjustments,
    Figure adjusted,
    Figure executed,
    Figure executionRate,
    Figure weight,
    Figure score,
    String reason,
    String note,
    String definitionChange,
    ProjectProfile profile,
    SourceRef source,
    List<BudgetRow> parts) {

  public BudgetRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    role = Objects.requireNonNullElse(role, RowRole.OTHER);
    code = Objects.requireNonNullElse(code, "");
    priorYear = Figure.orNotReported(priorYear);
    initial = Figure.orNotReported(initial);
    adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    adjusted = Figure.orNotReported(adjusted);
    executed = Figure.orNotReported(executed);
    executionRate = Figure.orNotReported(executionRate);
    weight = Figure.orNotReported(weight);
    score = Figure.orNotReported(score);
    reason = Objects.requireNonNullElse(reason, "");
    note = Objects.requireNonNullElse(note, "");
    definitionChange = Objects.requireNonNullElse(definitionChange, "");
    profile = Objects.requireNonNullElse(profile, ProjectProfile.NONE);
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** This row and every row below it, parents first. */
  public Stream<BudgetRow> flatten() {
    return flatten(List.of(this));
  }

  /** These rows and every row below them; asked so often that a stream for each would be felt. */
  static Stream<BudgetRow> flatten(List<BudgetRow> roots) {
    List<BudgetRow> all = new ArrayList<>();
    roots.forEach(root -> root.addTo(all));
    return all.stream();
  }

  private void addTo(List<BudgetRow> rows) {
    rows.add(this);
    parts.forEach(part -> part.addTo(rows));
  }

  /** The figure of a standard column. */
  public Figure figure(AmountColumn column) {
    return switch (column) {
      case PRIOR_YEAR -> priorYear;
      case INITIAL -> initial;
      case ADJUSTED -> adjusted;
      case EXECUTED -> executed;
      case EXECUTION_RATE -> executionRate;
      case WEIGHT -> weight;
      case SCORE -> score;
    };
  }

  /** The amount of a named adjustment; empty when the table has no such column. */
  public Optional<Figure> adjustment(String column) {
    return adjustments.stream()
        .filter(a -> a.column().equals(column))
        .map(Adjustment::amount)
        .findFirst();
  }

  /** The same row with its table's unit on every amount and its table's place where it has none. */
  BudgetRow within(MoneyUnit unit, SourceRef table) {
    String u = unit.printed();
    return new BudgetRow(
        id,
        name,
        role,
        fundingSource,
        code,
        none,
        priorYear.inUnit(u),
        initial.inUnit(u),
        adjustments.stream().map(a -> new Adjustment(a.column(), a.amount().inUnit(u))).toList(),
        adjusted.inUnit(u),
        executed.inUnit(u),
        executionRate,
        weight,
        score,
        reason,
        note,
        definitionChange,
        profile,
        source.orRowOf(table, name),
        parts.stream().map(part -> part.within(unit, table)).toList());
  }
}
