package org.mingzhang.read.merge;

import static org.mingzhang.read.merge.YamlNodes.find;
import static org.mingzhang.read.merge.YamlNodes.isFlow;
import static org.mingzhang.read.merge.YamlNodes.place;
import static org.mingzhang.read.merge.YamlNodes.printed;
import static org.mingzhang.read.merge.YamlNodes.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts what a form says into the text of a data file. A value is replaced where it stands, a key is
 * added to its row, a row to its list; nothing is taken away and nothing is laid out anew.
 */
public final class FileMerge {

  private final FileProblems problems;
  private final FileEdits edits;

  private FileMerge(String text, List<String> order, boolean json, FileProblems problems) {
    this.problems = problems;
    this.edits = new FileEdits(text, order, json);
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
      edits.newSection(root, section);
    } else if (known.isEmpty()) {
      edits.add(root, section);
    } else if (known.get().getValueNode() instanceof MappingNode table) {
      table(table, (Mapping) section.value());
    } else {
      edits.replace(known.get().getValueNode(), section);
    }
  }

  private void table(MappingNode table, Mapping wanted) {
    for (Entry entry : wanted.entries()) {
      Optional<NodeTuple> known = find(table, entry.key());
      if (known.isPresent() && entry.key().equals("rows")) {
        rows(known.get().getValueNode(), (Sequence) entry.value());
      } else if (known.isPresent() && entry.key().equals("columns")) {
        columns((SequenceNode) known.get().getValueNode(), (Sequence) entry.value());
      } else if (entry.key().equals("columns")) {
        FileText.adjustments(entry).ifPresent(columns -> edits.add(table, columns));
      } else {
        field(table, entry);
      }
    }
  }

  /** Columns keep the headings that the file gives them. */
  private void columns(SequenceNode known, Sequence wanted) {
    Set<String> ids = new HashSet<>();
    known.getValue().forEach(column -> ids.add(text(column, "id")));
    edits.add(known, wanted.items().stream().filter(c -> !ids.contains(c.textOf("id"))).toList());
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
    edits.add(list, fresh);
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
    edits.add(row, entry);
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
      edits.add(mapping, wanted);
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
      edits.replace(value, wanted);
    }
  }

  private static void flatten(Node list, List<MappingNode> rows) {
    if (list instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        rows.add((MappingNode) item);
        find(item, "parts").ifPresent(parts -> flatten(parts.getValueNode(), rows));
      }
    }
  }
}
