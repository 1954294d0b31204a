package org.mingzhang.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;

/**
 * What people write between braces that YAML reads as something else: {@code {a: 30,000.00}} is 30
 * and a key {@code 000.00}, and {@code {a:1}} is a key {@code a:1}. Each slip is told once and read
 * as it was meant, so that nothing else is told because of it.
 */
final class FlowSlips {

  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(\\.\\d+)?\\D{0,4}");
  private static final Pattern NUMBER_BEFORE = Pattern.compile("\\D{0,3}\\d{1,3}(,\\d{3})*");
  private static final Pattern WIDE_COLON =
      Pattern.compile("(?<key>[A-Za-z][\\w-]*)\\s*：(?<value>.*)");
  private static final Pattern NO_SPACE = Pattern.compile("(?<key>[A-Za-z][\\w-]*):(?<value>.+)");
  private static final Pattern WIDE_COMMA =
      Pattern.compile("(?<first>[^，]*)，\\s*(?<key>[A-Za-z][\\w-]*)\\s*[:：](?<value>.*)");

  private final FileProblems problems;
  private final List<Entry> meant = new ArrayList<>();

  private FlowSlips(FileProblems problems) {
    this.problems = problems;
  }

  /**
   * @param read the entries of one mapping in braces as the parser sees them
   * @return the entries as they were meant
   */
  static List<Entry> mend(List<Entry> read, FileProblems problems) {
    FlowSlips slips = new FlowSlips(problems);
    for (int i = 0; i < read.size(); i++) {
      int groups = slips.groupsBehind(read, i);
      if (groups > 0) {
        slips.number(read.subList(i, i + groups + 1));
        i += groups;
      } else {
        slips.entry(read.get(i));
      }
    }
    return slips.meant;
  }

  /** How many entries behind this one are the rest of its number. */
  private int groupsBehind(List<Entry> read, int index) {
    int groups = 0;
    if (NUMBER_BEFORE.matcher(read.get(index).value().scalarText()).matches()) {
      while (index + groups + 1 < read.size() && isGroup(read.get(index + groups + 1))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean isGroup(Entry entry) {
    return isKeyOnly(entry) && THOUSANDS.matcher(entry.key()).matches();
  }

  private static boolean isKeyOnly(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.style() == Style.NOTHING;
  }

  private void number(List<Entry> parts) {
    Entry first = parts.get(0);
    StringBuilder number = new StringBuilder(first.value().scalarText());
    parts.subList(1, parts.size()).forEach(group -> number.append(',').append(group.key()));
    problems.error("MZ-R083", first.value().place(), first.key(), number.toString());
    add(first, first.key(), number.toString());
  }

  private void entry(Entry entry) {
    Matcher wide = WIDE_COLON.matcher(entry.key());
    Matcher joined = NO_SPACE.matcher(entry.key());
    Matcher comma = WIDE_COMMA.matcher(entry.value().scalarText());
    if (isKeyOnly(entry) && wide.matches()) {
      problems.error("MZ-R065", entry.place());
      add(entry, wide.group("key"), wide.group("value"));
    } else if (isKeyOnly(entry) && joined.matches()) {
      problems.error("MZ-R084", entry.place(), joined.group("key"), joined.group("value"));
      add(entry, joined.group("key"), joined.group("value"));
    } else if (isPlain(entry) && comma.matches()) {
      problems.error("MZ-R085", entry.value().place(), comma.group("key"));
      add(entry, entry.key(), comma.group("first"));
      add(entry, comma.group("key"), comma.group("value"));
    } else {
      meant.add(entry);
    }
  }

  private static boolean isPlain(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.style() == Style.PLAIN;
  }

  private void add(Entry place, String key, String value) {
    Scalar scalar = new Scalar(place.value().place(), value.strip(), Style.PLAIN);
    meant.add(new Entry(key, place.place(), scalar));
  }
}
