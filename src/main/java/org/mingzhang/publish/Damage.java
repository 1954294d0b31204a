package org.mingzhang.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.publish.file.Sha256;

/**
 * What happens to text files on their way without anybody meaning it: other line ends, another
 * encoding, a byte order mark more or less. It is told from a real change by undoing it: when that
 * gives the published bytes, no word was changed.
 *
 * @param kind {@link Deviation.Kind#LINE_ENDS} or {@link Deviation.Kind#ENCODING}
 * @param detail what the copy has, {@code CRLF}, {@code GBK + CRLF}, {@code UTF-8 + BOM}
 * @param original the published bytes
 */
record Damage(Deviation.Kind kind, String detail, byte[] original) {

  private static final List<String> ENCODINGS = List.of("GBK", "GB18030", "UTF-16LE", "UTF-16BE");

  /** UTF-8's mark as its three bytes, each read as a character. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  /** The line ends that the published file may have had. */
  private enum Lines {
    AS_THEY_ARE,
    LF,
    CRLF
  }

  /**
   * @param text its bytes in UTF-8, each read as a character, without the mark
   * @param marked whether the copy has a byte order mark
   */
  private record Reading(String encoding, String text, boolean marked) {}

  /**
   * @param copy what was found
   * @param sha256 of what was published
   * @return empty when undoing no such damage gives what was published
   */
  static Optional<Damage> find(byte[] copy, String sha256) {
    for (Reading reading : readings(copy)) {
      for (Lines lines : Lines.values()) {
        for (String mark : List.of("", MARK)) {
          byte[] original = bytes(mark + with(lines, reading.text()));
          if (Sha256.of(original).equals(sha256)) {
            return Optional.of(damage(reading, lines, !mark.isEmpty(), original));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Damage damage(Reading copy, Lines lines, boolean marked, byte[] original) {
    List<String> details = new ArrayList<>();
    boolean sameMark = copy.marked() == marked;
    boolean recoded = !copy.encoding().equals(StandardCharsets.UTF_8.name());
    if (recoded) {
      details.add(copy.encoding());
    } else if (!sameMark) {
      details.add(copy.encoding() + (copy.marked() ? " + BOM" : " - BOM"));
    }
    switch (lines) {
      case AS_THEY_ARE -> {}
      case LF -> details.add(copy.text().contains("\n") ? "CRLF" : "CR");
      case CRLF -> details.add("LF");
    }
    Deviation.Kind kind = recoded || !sameMark ? Deviation.Kind.ENCODING : Deviation.Kind.LINE_ENDS;
    return new Damage(kind, String.join(", ", details), original);
  }

  private static List<Reading> readings(byte[] copy) {
    List<Reading> readings = new ArrayList<>();
    String plain = text(copy);
    boolean marked = plain.startsWith(MARK);
    readings.add(
        new Reading(
            StandardCharsets.UTF_8.name(),
            marked ? plain.substring(MARK.length()) : plain,
            marked));
    for (String encoding : ENCODINGS) {
      decode(copy, encoding).map(text -> recoded(encoding, text)).ifPresent(readings::add);
    }
    return readings;
  }

  private static Reading recoded(String encoding, String decoded) {
    boolean marked = decoded.startsWith("\uFEFF");
    String text = marked ? decoded.substring(1) : decoded;
    return new Reading(encoding, text(text.getBytes(StandardCharsets.UTF_8)), marked);
  }

  private static Optional<String> decode(byte[] copy, String encoding) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(copy);
      return Optional.of(Charset.forName(encoding).newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String with(Lines lines, String text) {
    String single = lines == Lines.AS_THEY_ARE ? text : text.replaceAll("\\r\\n?", "\n");
    return lines == Lines.CRLF ? single.replace("\n", "\r\n") : single;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
