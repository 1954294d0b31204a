package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;

/** The keys of one row in the making. */
final class RowKeys {

  /** The order in which data files write the keys of a row. */
  static final List<String> ORDER =
      List.of(
          "id",
          "class",
          "dimension",
          "task",
          "name",
          "code",
          "role",
          "fundingSource",
          "none",
          "direction",
          "priorYear",
          "initial",
          "adjustments",
          "adjusted",
          "executed",
          "executionRate",
          "target",
          "actual",
          "count",
          "opening",
          "change",
          "closing",
          "weight",
          "score",
          "reason",
          "deviationReason",
          "improvement",
          "text",
          "outcome",
          "profile",
          "note",
          "definitionChange",
          "source",
          "parts");

  private final Place place;
  private final List<Entry> entries = new ArrayList<>();

  RowKeys(Place place) {
    this.place = place;
  }

  static Scalar scalar(Place place, String text) {
    return new Scalar(place, text, Style.PLAIN);
  }

  static Mapping reading(Place place, String printed, String reading, String reason) {
    return new Mapping(
        place,
        List.of(
            new Entry("printed", place, scalar(place, printed)),
            new Entry("reading", place, scalar(place, reading)),
            new Entry("reason", place, scalar(place, reason))));
  }

  void text(String key, String text) {
    put(key, scalar(place, text));
  }

  void truth(String key) {
    put(key, new Scalar(place, "true", Style.TRUTH));
  }

  void put(String key, DataNode value) {
    entries.add(new Entry(key, place, value));
  }

  /** A mapping below a key; nothing when it is empty. */
  void mapping(String key, List<Entry> values) {
    if (!values.isEmpty()) {
      put(key, new Mapping(values.get(0).place(), values));
    }
  }

  /** What a row is: as a file says, else as the mapping says, else as its name says. */
  <E extends Enum<E>> void kind(
      String key,
      Optional<String> kept,
      Optional<E> settled,
      Optional<RowWords.Known> word,
      Function<RowWords.Known, E> ofWord) {
    kept.or(() -> settled.map(RowWords::slug))
        .or(() -> word.map(ofWord).map(RowWords::slug))
        .ifPresent(slug -> text(key, slug));
  }

  Mapping mapping() {
    List<Entry> sorted =
        entries.stream().sorted(Comparator.comparingInt(e -> ORDER.indexOf(e.key()))).toList();
    return new Mapping(place, sorted);
  }
}
