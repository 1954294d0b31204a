package org.mingzhang.read.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;

/** A CSV file as a sheet: UTF-8, or GB18030 as spreadsheet programs in China write it. */
final class CsvFile {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private final String name;
  private final FileProblems problems;
  private final List<SheetCell> cells = new ArrayList<>();
  private int row = 1;
  private int column = 1;

  CsvFile(Path file, FileProblems problems) {
    this.name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    this.problems = problems;
  }

  List<Sheet> read(byte[] bytes) {
    for (Charset charset : isUnicodeText(bytes) ? List.of(StandardCharsets.UTF_16) : CHARSETS) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return problems.any() ? List.of() : List.of(new Sheet(name, cells));
      } catch (CharacterCodingException e) {
        continue; // It is the next one, or none.
      }
    }
    problems.error("MZ-I008");
    return List.of();
  }

  /** “Unicode 文本” of spreadsheet programs is UTF-16 behind a mark. */
  private static boolean isUnicodeText(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  private void parse(String text) {
    char separator = separator(text);
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n')) {
        end(cell, c == '\n');
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    end(cell, true);
    if (quoted) {
      problems.error("MZ-I009", new Place(row - 1, 0));
    } else if (row > WorkbookFile.MAX_ROWS + 1) {
      WorkbookFile.tellHuge(name, problems);
    }
  }

  private void end(StringBuilder cell, boolean line) {
    String text = unguarded(cell.toString());
    if (!text.isBlank()) {
      cells.add(SheetCell.of(new Place(row, column), text));
    }
    cell.setLength(0);
    row += line ? 1 : 0;
    column = line ? 1 : column + 1;
  }

  /** Without the mark that keeps spreadsheet programs from taking a text for a formula. */
  private static String unguarded(String text) {
    return text.matches("(?s)'[=+\\-@\\t\\r].*") ? text.substring(1) : text;
  }

  private static char separator(String text) {
    char most = ',';
    for (char candidate : new char[] {'\t', ';'}) {
      most = lines(text, candidate) > lines(text, most) ? candidate : most;
    }
    return most;
  }

  /** A title above the table may have no separator at all. */
  private static long lines(String text, char separator) {
    return text.lines().filter(line -> line.indexOf(separator) >= 0).count();
  }
}
