package org.mingzhang.scaffold;

import java.util.List;
import java.util.Locale;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.StaffTable;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;

/** The sections of last year's report without what came of them, to be filled in. */
final class CarriedSections {

  /** The parts of a report in the order of its file. */
  enum Part {
    BUDGET,
    FUNDING,
    FUNCTIONAL,
    ECONOMIC,
    THREE_PUBLIC,
    PROJECTS,
    STAFF,
    GOALS,
    INDICATORS,
    RESULTS,
    TAIL;

    /** The resource that has it for a unit without a last year. */
    String file() {
      return name().toLowerCase(Locale.ROOT) + ".yaml";
    }
  }

  private final ReportKind kind;

  CarriedSections(ReportKind kind) {
    this.kind = kind;
  }

  /** A part as it is to stand in the file; empty when last year had none. */
  String of(Report last, Part part) {
    return switch (part) {
      case BUDGET -> budget("budget", last.table(BudgetSection.BUDGET));
      case FUNDING -> budget("funding", last.table(BudgetSection.FUNDING));
      case FUNCTIONAL -> budget("functional", last.table(BudgetSection.FUNCTIONAL));
      case ECONOMIC -> budget("economic", last.table(BudgetSection.ECONOMIC));
      case THREE_PUBLIC -> budget("threePublic", last.table(BudgetSection.THREE_PUBLIC));
      case PROJECTS -> budget("projects", last.table(BudgetSection.PROJECTS));
      case STAFF -> staff(last.staff());
      case GOALS -> goals(last.goals());
      case INDICATORS -> indicators("indicators", "绩效指标", last.indicators());
      case RESULTS -> isPromise() ? "" : indicators("results", "没有设定目标的工作结果", last.results());
      case TAIL -> "";
    };
  }

  private boolean isPromise() {
    return kind == ReportKind.TARGETS;
  }

  private String budget(String section, BudgetTable table) {
    if (table.isEmpty()) {
      return "";
    }
    DraftLines lines = new DraftLines();
    lines.comment("金额照表填写，填好后去掉 #。" + (isPromise() ? "" : "没有的列不写，不要写 0。"));
    lines.section(section);
    lines.line("unit: " + table.unit().printed());
    source(lines, table.source());
    if (!table.columns().isEmpty()) {
      lines.line("columns:");
      table
          .columns()
          .forEach(c -> lines.line("  - {id: " + c.id() + ", name: " + Yaml.text(c.name()) + "}"));
    }
    lines.line("rows:");
    lines.deeper(rows -> table.rows().forEach(row -> budgetRow(rows, row)));
    return lines.toString();
  }

  private void budgetRow(DraftLines lines, BudgetRow row) {
    lines.item("id: " + row.id());
    lines.deeper(
        fields -> {
          fields.line("name: " + Yaml.text(row.name()));
          if (row.role() != RowRole.OTHER) {
            fields.line("role: " + kebab(row.role()));
          }
          if (row.fundingSource() != null) {
            fields.line("fundingSource: " + kebab(row.fundingSource()));
          }
          if (!row.code().isEmpty()) {
            fields.line("code: \"" + row.code() + "\"");
          }
          carry(fields, "weight", row.weight());
          fields.line("# initial:");
          if (!isPromise()) {
            fields.line("# adjusted:");
            fields.line("# executed:");
          }
          if (!row.parts().isEmpty()) {
            fields.line("parts:");
            fields.deeper(parts -> row.parts().forEach(part -> budgetRow(parts, part)));
          }
        });
  }

  private static String staff(StaffTable table) {
    if (table.rows().isEmpty()) {
      return "";
    }
    DraftLines lines = new DraftLines();
    lines.comment("编制与人员。count 是人数，连同单位。");
    lines.section("staff");
    source(lines, table.source());
    lines.line("rows:");
    lines.deeper(rows -> table.rows().forEach(row -> headcount(rows, row)));
    return lines.toString();
  }

  private static void headcount(DraftLines lines, Headcount row) {
    lines.item("id: " + row.id());
    lines.deeper(
        fields -> {
          fields.line("name: " + Yaml.text(row.name()));
          if (row.role() != HeadcountRole.OTHER) {
            fields.line("role: " + kebab(row.role()));
          }
          fields.line("# count:");
          if (!row.parts().isEmpty()) {
            fields.line("parts:");
            fields.deeper(parts -> row.parts().forEach(part -> headcount(parts, part)));
          }
        });
  }

  private String goals(StatementList goals) {
    if (goals.rows().isEmpty()) {
      return "";
    }
    DraftLines lines = new DraftLines();
    lines.comment("年度总体目标。text 写目标的内容" + (isPromise() ? "。" : "，outcome 写实际完成情况。"));
    lines.section("goals");
    source(lines, goals.source());
    lines.line("rows:");
    lines.deeper(rows -> goals.rows().forEach(goal -> goal(rows, goal)));
    return lines.toString();
  }

  private void goal(DraftLines lines, Statement goal) {
    lines.item("id: " + goal.id());
    lines.deeper(
        fields -> {
          if (!goal.name().isEmpty()) {
            fields.line("name: " + Yaml.text(goal.name()));
          }
          fields.line("# text:");
          if (!isPromise()) {
            fields.line("# outcome:");
          }
        });
  }

  private String indicators(String section, String title, IndicatorTable table) {
    if (table.rows().isEmpty()) {
      return "";
    }
    DraftLines lines = new DraftLines();
    lines.comment(title + "。沿用上一年的指标值和分值，请逐项核对后修改" + (isPromise() ? "。" : "；actual 填完成值，连同单位。"));
    lines.section(section);
    source(lines, table.source());
    lines.line("rows:");
    lines.deeper(rows -> table.rows().forEach(row -> indicator(rows, row)));
    return lines.toString();
  }

  private void indicator(DraftLines lines, Indicator row) {
    lines.item("id: " + row.id());
    lines.deeper(
        fields -> {
          List.of(
                  new String[] {"project", row.project()},
                  new String[] {"class", row.indicatorClass()},
                  new String[] {"dimension", row.dimension()},
                  new String[] {"task", row.task()},
                  new String[] {"name", row.name()})
              .forEach(field -> carry(fields, field[0], field[1]));
          if (row.direction() != null) {
            fields.line("direction: " + kebab(row.direction()));
          }
          carry(fields, "target", row.target());
          carry(fields, "weight", row.weight());
          if (!isPromise()) {
            fields.line("# actual:");
          }
        });
  }

  private static void carry(DraftLines lines, String key, String text) {
    if (!text.isEmpty()) {
      lines.line(key + ": " + Yaml.text(text));
    }
  }

  /** As printed; with the reading of a print that cannot be read. */
  private static void carry(DraftLines lines, String key, Figure figure) {
    if (figure.hasReading()) {
      lines.line(key + ":");
      lines.line("  printed: " + Yaml.text(figure.printed()));
      lines.line("  reading: " + Yaml.text(figure.reading()));
      lines.line("  reason: " + Yaml.text(figure.reason()));
    } else {
      carry(lines, key, figure.printed());
    }
  }

  private static void source(DraftLines lines, SourceRef source) {
    if (source.isKnown()) {
      String section =
          source.section().isEmpty() ? "" : ", section: " + Yaml.text(source.section());
      lines.line("source: {document: " + source.document() + section + "}");
    }
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
