package org.mingzhang.read.tree;

import java.util.List;
import java.util.Optional;
import org.mingzhang.read.file.Place;

/** A piece of a data file with its place. Scalars keep the text they were written with. */
public sealed interface DataNode {

  /** Where the node begins. */
  Place place();

  /** How a scalar was written, which decides what it can stand for. */
  enum Style {
    /** YAML without quotation marks: text, and number or truth value where it looks like one. */
    PLAIN,
    /** In quotation marks, or a block of YAML: text and nothing else. */
    TEXT,
    /** A number in JSON. */
    NUMBER,
    /** {@code true} or {@code false} in JSON. */
    TRUTH,
    /** Nothing: a key without a value, {@code ~} or {@code null}. */
    NOTHING
  }

  /** One value. */
  record Scalar(Place place, String text, Style style) implements DataNode {}

  /** A list. */
  record Sequence(Place place, List<DataNode> items) implements DataNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file, no key twice. */
  record Mapping(Place place, List<Entry> entries) implements DataNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value; the place is the key's. */
  record Entry(String key, Place place, DataNode value) {}

  /** The entries of this mapping; none when it is no mapping. */
  default List<Entry> fields() {
    return this instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  /** The items of this list; none when it is no list. */
  default List<DataNode> elements() {
    return this instanceof Sequence sequence ? sequence.items() : List.of();
  }

  /** The text of this scalar; empty text when it is no scalar. */
  default String scalarText() {
    return this instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The entry of a key; empty when this is no mapping or lacks the key. */
  default Optional<Entry> entry(String key) {
    for (Entry entry : fields()) { // Asked very often: a stream would cost more than the search.
      if (entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The value of a key; empty when this is no mapping or lacks the key. */
  default Optional<DataNode> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** The items of the list under a key; none when there is no such list. */
  default List<DataNode> listOf(String key) {
    return get(key).map(DataNode::elements).orElse(List.of());
  }

  /** The text of the scalar under a key; empty text when there is none. */
  default String textOf(String key) {
    return get(key).map(DataNode::scalarText).orElse("");
  }
}
