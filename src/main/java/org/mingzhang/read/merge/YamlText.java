package org.mingzhang.read.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.mingzhang.read.tree.DataNode.Style;

/** Trees as the text of data files: YAML in blocks or in braces, or JSON. */
final class YamlText {

  private static final Pattern PLAIN_START = Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*");
  private static final Pattern NEGATIVE = Pattern.compile("-[\\d.].*");
  private static final Pattern NOT_PLAIN =
      Pattern.compile(".*(?:: |:$| #|[\\n\\t]|\\s$).*", Pattern.DOTALL);
  private static final Pattern NOT_IN_BRACES = Pattern.compile(".*[,\\[\\]{}].*", Pattern.DOTALL);
  private static final Set<String> WORDS =
      Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "---", "...");

  /** Codes and years in quotation marks: they are no numbers. */
  private static final Set<String> QUOTED = Set.of("code");

  private final boolean json;

  /**
   * @param json whether keys and texts stand in quotation marks
   */
  YamlText(boolean json) {
    this.json = json;
  }

  /** Keys with values, each on a line of its own. */
  String block(List<Entry> entries, int indent) {
    return entries.stream()
        .map(entry -> " ".repeat(indent) + field(entry, indent))
        .collect(Collectors.joining("\n"));
  }

  /** A key with its value; further lines are indented, the first is not. */
  String field(Entry entry, int indent) {
    String key = entry.key();
    if (entry.value() instanceof Mapping mapping && !isFigure(mapping)) {
      return key + ":\n" + block(mapping.entries(), indent + 2);
    }
    if (entry.value() instanceof Sequence sequence && !sequence.items().isEmpty()) {
      return key + ":\n" + items(sequence.items(), indent + 2);
    }
    return key + ": " + inline(entry, false);
  }

  /** The items of a list, each with its dash. */
  String items(List<DataNode> items, int indent) {
    return items.stream()
        .map(item -> " ".repeat(indent) + "- " + item(item, indent + 2))
        .collect(Collectors.joining("\n"));
  }

  private String item(DataNode item, int indent) {
    boolean brief = item.fields().stream().allMatch(e -> e.value() instanceof Scalar);
    return brief && item.fields().size() <= 2
        ? inline(item)
        : block(item.fields(), indent).substring(indent);
  }

  /** A key with its value on one line, as it stands in braces. */
  String inBraces(Entry entry) {
    String key = json ? quoted(entry.key()) : entry.key();
    return key + ": " + inline(entry, true);
  }

  /** A value on one line, as it stands in braces. */
  String inline(DataNode node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(this::inBraces)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(this::inline)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar((Scalar) node, true);
  }

  /**
   * The value of a key on one line.
   *
   * @param braces whether it stands in braces, where commas and brackets mean something
   */
  String inline(Entry entry, boolean braces) {
    if (entry.value() instanceof Scalar scalar) {
      return QUOTED.contains(entry.key()) ? quoted(scalar.text()) : scalar(scalar, braces);
    }
    return inline(entry.value());
  }

  /** A text so that it is read again as the same text. */
  String scalar(Scalar scalar, boolean braces) {
    String text = scalar.text();
    if (scalar.style() == Style.TRUTH) {
      return text;
    }
    boolean start = PLAIN_START.matcher(text).matches() || NEGATIVE.matcher(text).matches();
    boolean plain =
        start
            && !json
            && !NOT_PLAIN.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && !(braces && NOT_IN_BRACES.matcher(text).matches());
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return '"' + escaped + '"';
  }

  private static boolean isFigure(Mapping mapping) {
    return mapping.entry("printed").isPresent()
        || mapping.entries().stream().allMatch(e -> e.value() instanceof Scalar)
            && mapping.entries().size() <= 2;
  }
}
