package org.mingzhang.read.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.diagnostic.SourceSigns;

/** Bytes to text: UTF-8, of a size a person could have written, free of what no author typed. */
public final class TextReader {

  /** A parser may take seconds for more; the largest real report has 40 KB. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  /** A long report has 60 KB; what converts it takes more than twice the time for twice as much. */
  public static final int MAX_PROSE_BYTES = 256 * 1024;

  private TextReader() {}

  /** As {@link #read(Contents, int, FileProblems)}, of a file of data. */
  public static Optional<String> read(Path path, FileProblems problems) {
    return read(Contents.of(path), MAX_BYTES, problems);
  }

  /** The same of bytes that are already there. */
  public static Optional<String> read(byte[] bytes, FileProblems problems) {
    return read(Contents.of(bytes), MAX_BYTES, problems);
  }

  /**
   * The text with line feeds only and without a byte order mark.
   *
   * @param most bytes that are read
   * @return empty when the file cannot be used, and then {@code problems} say why
   */
  public static Optional<String> read(Contents contents, int most, FileProblems problems) {
    if (contents.isLargerThan(most)) {
      problems.error("MZ-R003", Place.FILE, problems.file(), Integer.toString(most >> 10));
      return Optional.empty();
    }
    if (contents.whole().isEmpty()) {
      problems.error("MZ-R002");
      return Optional.empty();
    }
    return decode(contents.bytes(), problems).filter(text -> isClean(text, problems));
  }

  private static Optional<String> decode(byte[] bytes, FileProblems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (isUtf16(bytes)) {
      problems.error("MZ-R088", Place.FILE);
      return Optional.empty();
    }
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.error("MZ-R004", new Place(line, 0));
      return Optional.empty();
    }
    String text = out.flip().toString();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** By its mark, or by the zero that every sign of ASCII has beside it. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    boolean marked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    return marked || bytes.length % 2 == 0 && (first == 0) != (second == 0);
  }

  private static boolean isClean(String text, FileProblems problems) {
    if (text.isBlank()) {
      problems.error("MZ-R005");
      return false;
    }
    boolean clean = true;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (SourceSigns.isConflictMark(line)) {
        problems.error("MZ-R006", new Place(number, 1), line.substring(0, 7));
        return false;
      }
      clean &= hasOnlyCharacters(line, number, problems);
    }
    return clean;
  }

  private static boolean hasOnlyCharacters(String line, int number, FileProblems problems) {
    int at = SourceSigns.firstForbidden(line);
    if (at >= 0) {
      Place place = new Place(number, line.codePointCount(0, at) + 1);
      String sign = String.format(Locale.ROOT, "U+%04X", line.codePointAt(at));
      problems.error("MZ-R007", place, sign);
      return false;
    }
    return true;
  }
}
