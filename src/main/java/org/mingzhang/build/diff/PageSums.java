package org.mingzhang.build.diff;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.Page;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.FoldedBlock;

/**
 * What pages and charts say, in short. A page model is a record of nothing but records, lists and
 * texts, so that its text is all of it; it is made, summed up and dropped, one after the other.
 *
 * @param pages by path
 * @param charts by path and anchor
 */
record PageSums(SortedMap<String, Sum> pages, SortedMap<String, Sum> charts) {

  /**
   * One page or chart.
   *
   * @param title for people
   * @param sentence that a chart is told in; empty for a page
   * @param sum over everything it says
   */
  record Sum(String title, String sentence, String sum) {}

  static PageSums of(SitePlan plan) {
    PageSums sums = new PageSums(new TreeMap<>(), new TreeMap<>());
    plan.pages().forEach(sums::add);
    return sums;
  }

  private void add(PageHandle handle) {
    Page page = handle.model().get();
    pages.put(handle.path(), new Sum(page.shell().title(), "", OwnFiles.sum(page.toString())));
    if (page instanceof StoryPage story) {
      story.sections().stream()
          .flatMap(section -> charts(section.blocks()))
          .forEach(
              chart ->
                  charts.put(
                      handle.path() + "#" + chart.id(),
                      new Sum(chart.title(), chart.sentence(), OwnFiles.sum(chart.toString()))));
    }
  }

  private static Stream<ChartBlock> charts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> {
              if (block instanceof ChartBlock chart) {
                return Stream.of(chart);
              }
              return block instanceof FoldedBlock folded ? charts(folded.blocks()) : Stream.empty();
            });
  }
}
