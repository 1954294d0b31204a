package org.mingzhang.read.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts what a form says into the text of a data file. A value is replaced where it stands, a key is
 * added to its row, a row to its list; nothing is taken away and nothing is laid out anew.
 */
public final class FileMerge {

  private final YamlText yaml;
  private final List<String> order;
  private final FileProblems problems;
  private final Edits edits;

  private FileMerge(String text, List<String> order, boolean json, FileProblems problems) {
    this.yaml = new YamlText(json);
    this.order = order;
    this.problems = problems;
    this.edits = new Edits(text);
  }

  /** A new file of these keys, in their order, a blank line between sections. */
  public static String create(List<Entry> entries) {
    YamlText yaml = new YamlText(false);
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      boolean section = !(entry.value() instanceof Scalar);
      text.append(section && !entry.key().equals("documents") ? "\n" : "");
      text.append(yaml.field(entry, 0)).append('\n');
    }
    return text.toString();
  }

  /**
   * The text with the sections merged into it; the same text when it says all of that already.
   *
   * @param text a data file that could be read
   * @param order of its keys on the highest level and in its rows
   * @param json whether the text is JSON
   * @param problems of the data file: rows that the form does not have are told as notes
   */
  public static String merge(
      String text, List<Entry> sections, List<String> order, boolean json, FileProblems problems) {
    LoadSettings settings = LoadSettings.builder().build();
    MappingNode root = (MappingNode) new Compose(settings).composeString(text).orElseThrow();
    FileMerge merge = new FileMerge(text, order, json, problems);
    sections.forEach(section -> merge.section(root, section));
    return merge.edits.apply();
  }

  private void section(MappingNode root, Entry section) {
    Optional<NodeTuple> known = find(root, section.key());
    if (known.isEmpty() && !isFlow(root)) {
      newSection(root, section);
    } else if (known.isEmpty()) {
      add(root, section);
    } else if (known.get().getValueNode() instanceof MappingNode table) {
      table(table, (Mapping) section.value());
    } else {
      replace(known.get().getValueNode(), section);
    }
  }

  private void newSection(MappingNode root, Entry section) {
    int own = order.indexOf(section.key());
    String text = yaml.field(section, 0);
    for (NodeTuple tuple : root.getValue()) {
      if (order.indexOf(key(tuple)) > own) {
        edits.insert(start(tuple.getKeyNode()), text + "\n\n");
        return;
      }
    }
    edits.append("\n" + text);
  }

  private void table(MappingNode table, Mapping wanted) {
    for (Entry entry : wanted.entries()) {
      Optional<NodeTuple> known = find(table, entry.key());
      if (known.isPresent() && entry.key().equals("rows")) {
        rows(known.get().getValueNode(), (Sequence) entry.value());
      } else if (known.isPresent() && entry.key().equals("columns")) {
        columns((SequenceNode) known.get().getValueNode(), (Sequence) entry.value());
      } else if (entry.key().equals("columns")) {
        adjustments(entry).ifPresent(columns -> add(table, columns));
      } else {
        field(table, entry);
      }
    }
  }

  /** Columns keep the headings that the file gives them. */
  private void columns(SequenceNode known, Sequence wanted) {
    Set<String> ids = new HashSet<>();
    known.getValue().forEach(column -> ids.add(text(column, "id")));
    add(known, wanted.items().stream().filter(c -> !ids.contains(c.textOf("id"))).toList());
  }

  /** A table that names no columns needs none but those that have no standard name. */
  private static Optional<Entry> adjustments(Entry columns) {
    List<DataNode> own =
        columns.value().elements().stream().filter(c -> !isStandard(c.textOf("id"))).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry("columns", columns.place(), new Sequence(columns.value().place(), own)));
  }

  private static boolean isStandard(String column) {
    return Stream.of(AmountColumn.values()).anyMatch(c -> c.id().equals(column));
  }

  private void rows(Node list, Sequence wanted) {
    List<MappingNode> all = new ArrayList<>();
    flatten(list, all);
    Set<String> seen = new HashSet<>();
    rows((SequenceNode) list, wanted, all, seen);
    for (MappingNode row : all) {
      if (!seen.contains(text(row, "id"))) {
        problems.note("MZ-I060", place(row), text(row, "id"));
      }
    }
  }

  private void rows(SequenceNode list, Sequence wanted, List<MappingNode> all, Set<String> seen) {
    List<DataNode> fresh = new ArrayList<>();
    for (DataNode row : wanted.items()) {
      Optional<MappingNode> known =
          all.stream().filter(node -> text(node, "id").equals(row.textOf("id"))).findFirst();
      if (known.isPresent()) {
        seen.add(row.textOf("id"));
        row(known.get(), (Mapping) row, all, seen);
      } else {
        fresh.add(row);
      }
    }
    add(list, fresh);
  }

  private void row(MappingNode known, Mapping wanted, List<MappingNode> all, Set<String> seen) {
    for (Entry entry : wanted.entries()) {
      Optional<NodeTuple> tuple = find(known, entry.key());
      if (entry.value() instanceof Sequence parts) {
        parts(known, entry, parts, tuple, all, seen);
      } else {
        field(known, entry);
      }
    }
  }

  private void parts(
      MappingNode row,
      Entry entry,
      Sequence parts,
      Optional<NodeTuple> tuple,
      List<MappingNode> all,
      Set<String> seen) {
    if (tuple.isPresent()) {
      rows((SequenceNode) tuple.get().getValueNode(), parts, all, seen);
      return;
    }
    Set<String> ids = new HashSet<>();
    all.forEach(node -> ids.add(text(node, "id")));
    boolean moved = parts.items().stream().anyMatch(part -> ids.contains(part.textOf("id")));
    if (moved) {
      // The file divides its rows in another way: their figures are kept up, their places stay.
      problems.note("MZ-I061", place(row), text(row, "id"));
      SequenceNode nowhere = new SequenceNode(row.getTag(), new ArrayList<>(), FlowStyle.FLOW);
      rows(nowhere, known(parts, ids), all, seen);
      return;
    }
    add(row, entry);
  }

  private static Sequence known(Sequence parts, Set<String> ids) {
    return new Sequence(
        parts.place(),
        parts.items().stream().filter(part -> ids.contains(part.textOf("id"))).toList());
  }

  /** A key of a row or of a table: added, replaced where it differs, or gone into. */
  private void field(MappingNode mapping, Entry wanted) {
    Optional<NodeTuple> known = find(mapping, wanted.key());
    if (known.isEmpty()) {
      add(mapping, wanted);
      return;
    }
    Node value = known.get().getValueNode();
    boolean figure = find(value, "printed").isPresent();
    if (wanted.value() instanceof Mapping inner && value instanceof MappingNode node && !figure) {
      inner.entries().forEach(entry -> field(node, entry));
    } else if (!printed(value).equals(printed(wanted.value()))) {
      if (figure) {
        problems.warning("MZ-I062", place(value), printed(value), printed(wanted.value()));
      }
      replace(value, wanted);
    }
  }

  private void replace(Node old, Entry wanted) {
    edits.replace(start(old), end(old), yaml.inline(wanted, true));
  }

  private void add(MappingNode mapping, Entry wanted) {
    NodeTuple before = null;
    int own = order.indexOf(wanted.key());
    for (NodeTuple tuple : mapping.getValue()) {
      if (before == null || order.indexOf(key(tuple)) <= own) {
        before = tuple;
      }
    }
    int at = before == null ? start(mapping) + 1 : deepEnd(before.getValueNode());
    if (isFlow(mapping)) {
      edits.insert(at, before == null ? yaml.inBraces(wanted) : ", " + yaml.inBraces(wanted));
    } else {
      int indent = column(mapping.getValue().get(0).getKeyNode());
      edits.insertBelow(at, " ".repeat(indent) + yaml.field(wanted, indent));
    }
  }

  private void add(SequenceNode list, List<DataNode> items) {
    if (items.isEmpty()) {
      return;
    }
    if (isFlow(list)) {
      String inline = String.join(", ", items.stream().map(yaml::inline).toList());
      boolean first = list.getValue().isEmpty();
      edits.insert(first ? start(list) + 1 : deepEnd(last(list)), (first ? "" : ", ") + inline);
    } else {
      edits.insertBelow(deepEnd(last(list)), yaml.items(items, column(list)));
    }
  }

  private static Node last(SequenceNode list) {
    return list.getValue().get(list.getValue().size() - 1);
  }

  /** Where the last thing ends that is written for a node. */
  private static int deepEnd(Node node) {
    if (node instanceof MappingNode mapping && !isFlow(mapping) && !mapping.getValue().isEmpty()) {
      List<NodeTuple> tuples = mapping.getValue();
      return deepEnd(tuples.get(tuples.size() - 1).getValueNode());
    }
    if (node instanceof SequenceNode list && !isFlow(list) && !list.getValue().isEmpty()) {
      return deepEnd(last(list));
    }
    return end(node);
  }

  private static void flatten(Node list, List<MappingNode> rows) {
    if (list instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        rows.add((MappingNode) item);
        find(item, "parts").ifPresent(parts -> flatten(parts.getValueNode(), rows));
      }
    }
  }

  private static Optional<NodeTuple> find(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(tuple -> key(tuple).equals(key)).findFirst()
        : Optional.empty();
  }

  private static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  private static String text(Node node, String key) {
    return find(node, key).map(tuple -> printed(tuple.getValueNode())).orElse("");
  }

  /** What a value prints, whether it is one text or has a reading beside it. */
  private static String printed(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : text(node, "printed");
  }

  private static String printed(DataNode node) {
    return node instanceof Scalar scalar ? scalar.text() : node.textOf("printed");
  }

  private static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW
        || node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  private static int start(Node node) {
    return node.getStartMark().map(Mark::getIndex).orElseThrow();
  }

  private static int end(Node node) {
    return node.getEndMark().map(Mark::getIndex).orElseThrow();
  }

  private static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElseThrow();
  }

  private static Place place(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.FILE);
  }
}
