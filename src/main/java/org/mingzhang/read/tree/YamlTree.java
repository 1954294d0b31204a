package org.mingzhang.read.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.mingzhang.read.tree.DataNode.Style;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 to nodes, from events, so that nothing is resolved on the way: {@code no} stays a text
 * and {@code 1.10} keeps its zero. What would make a value depend on another place of the file
 * (anchors, aliases, merge keys, tags) is refused.
 */
public final class YamlTree {

  /** Deeper than any form; the parser itself has no limit. */
  static final int MAX_DEPTH = 50;

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final FileProblems problems;
  private final Iterator<Event> events;
  private boolean refused;

  private YamlTree(Iterator<Event> events, FileProblems problems) {
    this.events = events;
    this.problems = problems;
  }

  /**
   * @return empty when the text cannot be read as one document, and then {@code problems} say why
   */
  public static Optional<DataNode> read(String text, FileProblems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(TextReader.MAX_BYTES)
            .setParseComments(false)
            .build();
    try {
      return new YamlTree(new Parse(settings).parseString(text).iterator(), problems).document();
    } catch (MarkedYamlEngineException e) {
      YamlSyntax.report(e, text, problems);
    } catch (YamlEngineException e) {
      problems.error("MZ-R010", Place.FILE);
    }
    return Optional.empty();
  }

  private Optional<DataNode> document() {
    DataNode root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node) {
        if (root != null) {
          problems.error("MZ-R016", placeOf(event));
          return Optional.empty();
        }
        root = node(node, 0);
        if (refused) {
          return Optional.empty();
        }
      }
    }
    if (root == null) {
      problems.error("MZ-R005");
    }
    return Optional.ofNullable(root);
  }

  private DataNode node(NodeEvent event, int depth) {
    refuseReferences(event);
    if (depth > MAX_DEPTH && !refused) {
      refuse("MZ-R013", event, Integer.toString(MAX_DEPTH));
    }
    if (refused) {
      return new Scalar(placeOf(event), "", Style.NOTHING);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(event, depth);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(event, depth);
    }
    return scalar((ScalarEvent) event);
  }

  private Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    Style style = event.isPlain() ? Style.PLAIN : Style.TEXT;
    boolean nothing = style == Style.PLAIN && NOTHING.contains(text);
    return new Scalar(placeOf(event), text, nothing ? Style.NOTHING : style);
  }

  private Sequence sequence(NodeEvent start, int depth) {
    List<DataNode> items = new ArrayList<>();
    while (!refused && events.next() instanceof NodeEvent item) {
      items.add(node(item, depth + 1));
    }
    return new Sequence(placeOf(start), items);
  }

  private Mapping mapping(NodeEvent start, int depth) {
    List<Entry> read = new ArrayList<>();
    while (!refused && events.next() instanceof NodeEvent key) {
      refuseReferences(key);
      if (!(key instanceof ScalarEvent name) || name.getValue().isEmpty()) {
        refuse("MZ-R017", key);
      } else if (name.isPlain() && name.getValue().equals("<<")) {
        refuse("MZ-R014", key, "<<");
      } else {
        Place place = placeOf(key);
        DataNode value = node((NodeEvent) events.next(), depth + 1);
        read.add(new Entry(name.getValue(), place, value));
      }
    }
    boolean braces = ((MappingStartEvent) start).isFlow();
    Entries entries = new Entries(problems);
    (braces ? FlowSlips.mend(read, problems) : read).forEach(entries::add);
    return new Mapping(placeOf(start), entries.list());
  }

  private void refuseReferences(NodeEvent event) {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      refuse("MZ-R014", event, signOf(event) + anchor.get().getValue());
    }
    Optional<String> tag =
        event instanceof ScalarEvent s
            ? s.getTag()
            : event instanceof MappingStartEvent m
                ? m.getTag()
                : event instanceof SequenceStartEvent q ? q.getTag() : Optional.empty();
    if (tag.isPresent()) {
      refuse("MZ-R015", event, tag.get().replace("tag:yaml.org,2002:", "!!"));
    }
  }

  private static String signOf(NodeEvent event) {
    return event instanceof AliasEvent ? "*" : "&";
  }

  private void refuse(String code, Event event, String... arguments) {
    refused = true;
    problems.error(code, placeOf(event), arguments);
  }

  private static Place placeOf(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.FILE);
  }
}
