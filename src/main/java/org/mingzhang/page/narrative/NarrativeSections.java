package org.mingzhang.page.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Section;

/**
 * A narrative as sections of a page: its figures filled and linked to their rows, its block markers
 * replaced by blocks between pieces of prose.
 */
public final class NarrativeSections {

  private NarrativeSections() {}

  /**
   * The narrative of a report.
   *
   * @param shown anchors of the charts and tables that the page has elsewhere
   */
  public static List<Section> of(ReportContext context, Set<String> shown) {
    NarrativeBlocks blocks = new NarrativeBlocks(context, shown);
    return sections(FilledNarrative.of(context), place -> block(place, blocks));
  }

  /** The prose of a report's narrative alone, without the charts and tables between it. */
  public static List<Section> proseOf(ReportContext context) {
    return sections(FilledNarrative.of(context), place -> Optional.empty());
  }

  /**
   * A page of the site, which quotes no figures.
   *
   * @param title of what stands before the first section
   */
  public static List<Section> of(ConvertedNarrative narrative, String title) {
    return sections(FilledNarrative.of(narrative, title), place -> Optional.empty());
  }

  private static List<Section> sections(
      FilledNarrative narrative,
      Function<FilledNarrative.Place, Optional<? extends Block>> blocks) {
    return narrative.parts().stream().map(part -> section(part, blocks)).toList();
  }

  private static Section section(
      FilledNarrative.Part part,
      Function<FilledNarrative.Place, Optional<? extends Block>> blocks) {
    SectionBuilder section = new SectionBuilder(part.id(), part.title());
    for (FilledNarrative.Piece piece : part.pieces()) {
      if (piece instanceof FilledNarrative.Prose prose) {
        section.add(prose.block());
      } else if (piece instanceof FilledNarrative.Place place) {
        section.add(blocks.apply(place));
      }
    }
    return section.unlisted();
  }

  private static Optional<? extends Block> block(
      FilledNarrative.Place place, NarrativeBlocks blocks) {
    return switch (place.kind()) {
      case "chart" -> blocks.chart(place.target());
      case "table" -> blocks.table(place.target());
      default -> Optional.of(blocks.findings(place.target()));
    };
  }
}
