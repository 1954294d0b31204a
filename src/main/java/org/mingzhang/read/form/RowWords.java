package org.mingzhang.read.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.FundingSource;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;

/** Rows that every form names alike, with what they are. */
final class RowWords {

  private static final Pattern TOTAL = Pattern.compile(".*(?:总额|合计|总计|总数)|合计数");
  private static final Pattern BRANCH = Pattern.compile("基本支出|项目支出");

  /**
   * A row that is known by its name.
   *
   * @param role {@code null} when it has none
   * @param source {@code null} when it is no source of money
   */
  record Known(Pattern name, String id, RowRole role, FundingSource source) {

    static Known row(String name, RowRole role) {
      return new Known(Pattern.compile(name), slug(role), role, null);
    }

    static Known source(String name, FundingSource source) {
      return new Known(Pattern.compile(name), slug(source), null, source);
    }
  }

  private static final List<Known> USES =
      List.of(
          Known.row(TOTAL.pattern(), RowRole.TOTAL),
          Known.row("基本支出", RowRole.BASIC),
          Known.row("人员经费", RowRole.PERSONNEL),
          Known.row("(?:日常)?公用经费", RowRole.OPERATING),
          Known.row("项目支出", RowRole.PROJECT),
          Known.row("年末结转(?:和)?结余", RowRole.CARRY_OVER));

  private static final List<Known> EXPENSES =
      List.of(
          Known.row("[“\"]?三公[”\"]?经费|" + TOTAL.pattern(), RowRole.TOTAL),
          Known.row("因公出国.*", RowRole.ABROAD),
          Known.row("公务用车购置(?:费)?和?运行(?:维护)?费|公务用车购置及运行.*", RowRole.VEHICLES),
          Known.row("公务用车购置费?|购置费?", RowRole.VEHICLE_PURCHASE),
          Known.row("公务用车运行.*|运行(?:维护)?费?", RowRole.VEHICLE_OPERATION),
          Known.row("公务接待费?", RowRole.RECEPTION));

  private static final List<Known> SOURCES =
      List.of(
          Known.row(TOTAL.pattern(), RowRole.TOTAL),
          Known.source("一般公共预算.*", FundingSource.GENERAL_PUBLIC_BUDGET),
          Known.source("政府性基金.*", FundingSource.GOVERNMENT_FUND),
          Known.source("国有资本经营.*", FundingSource.STATE_CAPITAL),
          Known.source("社会保险基金.*", FundingSource.SOCIAL_INSURANCE),
          Known.source("(?:纳入)?(?:财政)?专户.*", FundingSource.SPECIAL_ACCOUNT),
          Known.source("上年结转.*|结转资金", FundingSource.CARRIED_FORWARD),
          Known.source("(?:当年|本年)?财政(?:拨款|资金)", FundingSource.FISCAL_APPROPRIATION),
          Known.source("其他资金|单位资金", FundingSource.OTHER));

  private RowWords() {}

  static boolean isTotal(String name) {
    return TOTAL.matcher(FormNames.row(name)).matches();
  }

  /** Whether the row divides a budget whatever stands before it. */
  static boolean isBranch(String name) {
    return BRANCH.matcher(FormNames.row(name)).matches();
  }

  /** Whether the name is one of the three public expenses. */
  static boolean isExpense(String name) {
    return EXPENSES.stream()
        .filter(known -> known.role() != RowRole.TOTAL)
        .anyMatch(known -> known.name().matcher(FormNames.heading(name)).matches());
  }

  /** What a row of amounts is; empty when its name does not say. */
  static Optional<Known> known(FormSection section, String name) {
    List<Known> all =
        switch (section) {
          case BUDGET, FUNCTIONAL, ECONOMIC -> USES;
          case FUNDING, PROJECTS -> SOURCES;
          case THREE_PUBLIC -> EXPENSES;
          default -> List.of();
        };
    String plain =
        section == FormSection.THREE_PUBLIC ? FormNames.heading(name) : FormNames.row(name);
    return all.stream().filter(known -> known.name().matcher(plain).matches()).findFirst();
  }

  /** What a row of counts is; empty when its name does not say. */
  static Optional<HeadcountRole> counted(FormSection section, String name) {
    if (section.shape() != FormShape.COUNTS) {
      return Optional.empty();
    }
    String plain = FormNames.row(name);
    return plain.contains("编制")
        ? Optional.of(HeadcountRole.POSTS)
        : plain.contains("在职")
            ? Optional.of(HeadcountRole.STAFF)
            : plain.contains("退休")
                ? Optional.of(HeadcountRole.RETIRED)
                : plain.contains("内设")
                    ? Optional.of(HeadcountRole.DEPARTMENTS)
                    : plain.contains("下属")
                        ? Optional.of(HeadcountRole.SUB_UNITS)
                        : Optional.empty();
  }

  /** A constant as data files write it. */
  static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
