package org.mingzhang.hostile;

/** One input that is too much of something. */
enum LargeInput {
  YAML_BRACKETS(true, Place.DATA, "kind: " + "[".repeat(20_000)),
  YAML_DASHES(false, Place.DATA, "- ".repeat(20_000) + "x"),
  YAML_BLOCKS(false, Place.DATA, steps(2_000)),
  YAML_MILLION_LINES(true, Place.MORE_DATA, "\n".repeat(1_000_000)),
  YAML_MILLION_COMMENTS(false, Place.MORE_DATA, "#\n".repeat(1_000_000)),
  YAML_LONG_TEXT(false, Place.MORE_DATA, "x: \"" + "x".repeat(3_900_000) + "\"\n"),
  YAML_MANY_KEYS(false, Place.MORE_DATA, keys(200_000)),
  YAML_ONE_KEY_MANY_TIMES(false, Place.MORE_DATA, "kind: x\n".repeat(200_000)),
  YAML_MANY_DIGITS(false, Place.MORE_DATA, "x: " + "9".repeat(3_000_000) + "\n"),
  YAML_MARKS(false, Place.MORE_DATA, "note: \"" + "*`_#[".repeat(12_000) + "\"\n"),
  YAML_200_MB(true, Place.DATA, 200L << 20),
  JSON_OBJECTS(true, Place.JSON, "{\"a\":".repeat(20_000)),
  JSON_LISTS(false, Place.JSON, "[".repeat(20_000)),
  JSON_DIGITS(false, Place.JSON, "{\"year\": " + "9".repeat(3_000_000) + "}"),
  PROSE_200_MB(false, Place.PROSE, 200L << 20),
  PROSE_LIST(true, Place.PROSE, nested('*', 600)),
  PROSE_BLOCKS(false, Place.PROSE, blocks(600)),
  PROSE_STARS(true, Place.PROSE, "*".repeat(60_000)),
  PROSE_STAR_WORDS(false, Place.PROSE, "*a ".repeat(20_000)),
  PROSE_MIXED_MARKS(true, Place.PROSE, "`*_".repeat(20_000)),
  PROSE_UNDERSCORES(false, Place.PROSE, "_".repeat(60_000)),
  PROSE_HASHES(false, Place.PROSE, "#".repeat(60_000)),
  PROSE_HASH_WORDS(false, Place.PROSE, "#a ".repeat(20_000)),
  PROSE_BRACKETS(false, Place.PROSE, "[".repeat(60_000)),
  PROSE_ANCHORS(false, Place.PROSE, "[[".repeat(30_000)),
  PROSE_BRACES(false, Place.PROSE, "{".repeat(60_000)),
  PROSE_TABLES(false, Place.PROSE, "|===\n".repeat(12_000)),
  PROSE_CELLS(false, Place.PROSE, "|===\n" + "|".repeat(60_000) + "\n|===\n"),
  PROSE_ROWS(false, Place.PROSE, "[%header]\n|===\n|a |b\n\n" + "|1 |2\n".repeat(25_000) + "|==="),
  PROSE_REFERENCES(false, Place.PROSE, "<<".repeat(30_000)),
  PROSE_FIGURES(false, Place.PROSE, "figure:".repeat(8_000)),
  PROSE_LINKS(false, Place.PROSE, "link:a[".repeat(8_000)),
  PROSE_FOOTNOTES(false, Place.PROSE, "footnote:[".repeat(6_000)),
  PROSE_PASSES(false, Place.PROSE, "pass:[".repeat(8_000)),
  PROSE_PLUSES(false, Place.PROSE, "+".repeat(60_000)),
  PROSE_ADDRESSES(false, Place.PROSE, "http://".repeat(8_000)),
  PROSE_MAIL(false, Place.PROSE, "a@".repeat(30_000)),
  PROSE_HEADINGS(false, Place.PROSE, "== a\n\n".repeat(20_000)),
  PROSE_LONG_LINE(false, Place.PROSE, "字".repeat(80_000)),
  PROSE_DIGITS(false, Place.PROSE, "1".repeat(200_000)),
  PROSE_SHORT_LINES(false, Place.PROSE, "a\n".repeat(120_000));

  /** Where the input stands. */
  private enum Place {
    DATA("data/lake-library/2022.yaml"),
    MORE_DATA("data/lake-library/2022.yaml"),
    JSON("data/lake-library/2022.json"),
    PROSE("content/lake-library/2022.adoc");

    private final String file;

    Place(String file) {
      this.file = file;
    }
  }

  private final boolean usual;
  private final Place place;
  private final String text;
  private final long bytes;

  LargeInput(boolean usual, Place place, String text) {
    this.usual = usual;
    this.place = place;
    this.text = text;
    this.bytes = 0;
  }

  LargeInput(boolean usual, Place place, long bytes) {
    this.usual = usual;
    this.place = place;
    this.text = "";
    this.bytes = bytes;
  }

  private static String steps(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String keys(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('k').append(i).append(": 1\n");
    }
    return text.toString();
  }

  private static String nested(char mark, int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= levels; i++) {
      text.append(String.valueOf(mark).repeat(i)).append(" x\n");
    }
    return text.toString();
  }

  private static String blocks(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("=".repeat(i + 4)).append('\n');
    }
    return text.toString();
  }

  /** Whether it is part of every test run. */
  boolean usual() {
    return usual;
  }

  /** The file of the site that it is. */
  String file() {
    return place.file;
  }

  /** The size of a file of nothing but zeros; 0 when it has a text. */
  long bytes() {
    return bytes;
  }

  /**
   * @param before what the file held
   */
  String text(String before) {
    return switch (place) {
      case DATA, JSON -> text;
      case MORE_DATA -> before + text;
      case PROSE -> "= 题\n\n" + text;
    };
  }
}
