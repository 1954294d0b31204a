package org.mingzhang.page.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/**
 * A chart or a table of a report that its narrative can show.
 *
 * @param macro {@code chart} or {@code table}
 * @param name what the macro calls it
 * @param title as it stands on the page
 */
public record NarrativeOffer(String macro, String name, String title) {

  private static final String CHART = "chart";
  private static final String TABLE = "table";

  /** Every chart and then every table that a report has. */
  public static List<NarrativeOffer> of(Unit unit, Assessment assessment) {
    NarrativeBlocks blocks =
        new NarrativeBlocks(
            ReportContext.of(unit, assessment, Optional.empty(), List.of(), Words.chinese()),
            Set.of());
    Stream<NarrativeOffer> charts =
        ReportCharts.NAMES.stream()
            .flatMap(name -> blocks.chart(name).stream().map(block -> of(CHART, name, block)));
    Stream<NarrativeOffer> tables =
        tables().flatMap(name -> blocks.table(name).stream().map(block -> of(TABLE, name, block)));
    return Stream.concat(charts, tables).toList();
  }

  private static Stream<String> tables() {
    return Stream.concat(
        Stream.of(BudgetSection.values()).map(BudgetSection::id),
        Stream.of("indicators", "results", "staff", "assets"));
  }

  private static NarrativeOffer of(String macro, String name, Block block) {
    if (block instanceof ChartBlock chart) {
      return new NarrativeOffer(macro, name, chart.title());
    }
    return new NarrativeOffer(
        macro,
        name,
        block instanceof TableBlock table
            ? table.table().caption()
            : ((IndicatorsBlock) block).caption());
  }

  /** As it is written in a narrative. */
  public String written() {
    return macro + "::" + name + "[]";
  }
}
