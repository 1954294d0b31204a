package org.mingzhang.build.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingzhang.build.diff.PageSums.Sum;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Quantity;

/** Holds two versions of a site against each other. */
final class SiteComparison {

  private final SiteSnapshot before;
  private final SiteSnapshot after;

  SiteComparison(SiteSnapshot before, SiteSnapshot after) {
    this.before = before;
    this.after = after;
  }

  SiteDiff diff() {
    SortedSet<String> unread = new TreeSet<>(before.unread());
    unread.addAll(after.unread());
    return new SiteDiff(
        figures(unread),
        missing(after.found(), before.found()),
        missing(before.found(), after.found()),
        pages(),
        charts(),
        files(),
        List.copyOf(unread),
        before.pages().isPresent() && after.pages().isPresent());
  }

  private List<FigureDiff> figures(Set<String> unread) {
    return keys(before.figures(), after.figures()).stream()
        .filter(key -> !unread.contains(key.report()))
        .filter(key -> !said(before.figures().get(key)).equals(said(after.figures().get(key))))
        .map(this::figure)
        .toList();
  }

  private FigureDiff figure(SiteSnapshot.Key key) {
    NamedFigure was = before.figures().get(key);
    NamedFigure now = after.figures().get(key);
    NamedFigure newest = now == null ? was : now;
    return new FigureDiff(
        Change.of(was != null, now != null),
        key.unit(),
        key.year(),
        key.address(),
        newest.name(),
        was == null ? "" : was.printed(),
        measure(was),
        now == null ? "" : now.printed(),
        measure(now),
        newest.derived());
  }

  /** What makes a figure another one to a reader. */
  private static List<String> said(NamedFigure figure) {
    return figure == null ? List.of() : List.of(figure.printed(), measure(figure));
  }

  private static String measure(NamedFigure figure) {
    return Optional.ofNullable(figure)
        .flatMap(NamedFigure::quantity)
        .map(Quantity::unit)
        .orElse("");
  }

  /** Those of a list that another lacks, each as often as it lacks them; a line may have moved. */
  private static List<Diagnostic> missing(List<Diagnostic> all, List<Diagnostic> other) {
    Map<List<String>, Integer> there = new HashMap<>();
    other.forEach(found -> there.merge(words(found), 1, Integer::sum));
    List<Diagnostic> missing = new ArrayList<>();
    for (Diagnostic found : all) {
      if (there.merge(words(found), -1, Integer::sum) < 0) {
        missing.add(found);
      }
    }
    return missing;
  }

  private static List<String> words(Diagnostic found) {
    List<String> words = new ArrayList<>(found.arguments());
    words.add(found.code());
    words.add(found.location().file());
    return words;
  }

  private List<PageDiff> pages() {
    return differing(PageSums::pages).entrySet().stream()
        .map(
            page ->
                new PageDiff(
                    page.getValue().change(), page.getKey(), page.getValue().newest().title()))
        .toList();
  }

  private List<ChartDiff> charts() {
    return differing(PageSums::charts).entrySet().stream()
        .map(chart -> chart(chart.getKey().split("#", 2), chart.getValue()))
        .toList();
  }

  private static ChartDiff chart(String[] place, Pair chart) {
    return new ChartDiff(
        chart.change(),
        place[0],
        place[1],
        chart.newest().title(),
        chart.was() == null ? "" : chart.was().sentence(),
        chart.now() == null ? "" : chart.now().sentence());
  }

  /**
   * @param was {@code null} when it was not there
   * @param now {@code null} when it is not there
   */
  private record Pair(Sum was, Sum now) {

    Change change() {
      return Change.of(was != null, now != null);
    }

    Sum newest() {
      return now == null ? was : now;
    }
  }

  private SortedMap<String, Pair> differing(Function<PageSums, SortedMap<String, Sum>> part) {
    SortedMap<String, Pair> differing = new TreeMap<>();
    if (before.pages().isPresent() && after.pages().isPresent()) {
      SortedMap<String, Sum> old = part.apply(before.pages().get());
      SortedMap<String, Sum> young = part.apply(after.pages().get());
      for (String key : keys(old, young)) {
        Pair pair = new Pair(old.get(key), young.get(key));
        if (pair.change() != Change.CHANGED || !pair.was().sum().equals(pair.now().sum())) {
          differing.put(key, pair);
        }
      }
    }
    return differing;
  }

  private List<FileDiff> files() {
    return keys(before.files(), after.files()).stream()
        .filter(
            path ->
                !Optional.ofNullable(before.files().get(path))
                    .equals(Optional.ofNullable(after.files().get(path))))
        .map(
            path ->
                new FileDiff(
                    Change.of(before.files().containsKey(path), after.files().containsKey(path)),
                    path))
        .toList();
  }

  private static <K> SortedSet<K> keys(SortedMap<K, ?> some, SortedMap<K, ?> more) {
    SortedSet<K> keys = new TreeSet<>(some.keySet());
    keys.addAll(more.keySet());
    return keys;
  }
}
