package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.parser.Parser;

/**
 * The tag that a scanner stands at. There is one for all tags of a page, and a value is read only
 * when it is asked for: most are not.
 */
final class ScannedTag implements StartTag {

  private static final int MOST_ATTRIBUTES = 64;

  private final byte[] source;
  private final Names known;
  private String name = "";
  private final String[] names = new String[MOST_ATTRIBUTES];
  private final int[] starts = new int[MOST_ATTRIBUTES];
  private final int[] ends = new int[MOST_ATTRIBUTES];
  private int count;

  ScannedTag(byte[] source, Names known) {
    this.source = source;
    this.known = known;
  }

  /** Another element, without attributes so far; its name stands between two offsets. */
  void begin(int from, int to) {
    name = known.of(source, from, to);
    count = 0;
  }

  /**
   * One more attribute, of that name between two offsets and without a value so far.
   *
   * @return whether it can be taken: not the second of its name, and not one too many
   */
  boolean add(int from, int to) {
    String added = known.of(source, from, to);
    if (count == MOST_ATTRIBUTES || has(added)) {
      return false;
    }
    names[count] = added;
    starts[count] = to;
    ends[count] = to;
    count++;
    return true;
  }

  /** The value of the last attribute, between two offsets. */
  void value(int from, int to) {
    starts[count - 1] = from;
    ends[count - 1] = to;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int attributes() {
    return count;
  }

  @Override
  public String attribute(int index) {
    return names[index];
  }

  @Override
  public String value(int index) {
    String written = new String(source, starts[index], ends[index] - starts[index], UTF_8);
    return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
  }
}
