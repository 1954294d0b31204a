package org.mingzhang.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.TestSet;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.download.DownloadColumn;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.publish.Downloads;

/** Texts that a spreadsheet program would run, in the cells and the heading of a download. */
class FormulaCellsTest {

  private static final Path LIST = Path.of("src/test/resources/hostile/formula-cells.txt");

  /** Where a program may see the beginning of a cell: behind any line end and any blank. */
  private static final Pattern RUN =
      Pattern.compile("(^|[\\n\\r\\u0085\\u2028\\u2029])[\\p{Z}\\p{Cf}\\x0B\\f]*[=+\\-@\\t＝＋－＠﹦]");

  static List<String> texts() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.map(FormulaCellsTest::decoded).toList();
    }
  }

  private static String decoded(String line) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(line)
        .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
  }

  @TestSet("formula cells: text in the CSV file, readable as it was written")
  @ParameterizedTest
  @MethodSource("texts")
  void are_texts(String text) {
    List<List<String>> rows = rows(csv(text));

    assertThat(rows).hasSize(2).allMatch(row -> row.size() == 3);
    for (String cell : List.of(rows.get(0).get(0), rows.get(1).get(0))) {
      assertThat(RUN.matcher(cell).find()).as(cell).isFalse();
      assertThat(cell.replaceAll("(?m)^'", "")).isEqualTo(text.replaceAll("(?m)^'", ""));
    }
    assertThat(rows.get(1).subList(1, 3)).containsExactly("-5.00", "乙");
  }

  /** To a program that parts cells by something else the text stays one cell, too. */
  @TestSet("formula cells read with another separator: still one cell")
  @ParameterizedTest
  @MethodSource("texts")
  void are_one_cell_whatever_parts_cells(String text) {
    String line = csv(text).split("\r\n", 2)[1];

    for (char separator : new char[] {';', '\t'}) {
      boolean inQuotes = false;
      for (char sign : line.toCharArray()) {
        inQuotes ^= sign == '"';
        assertThat(sign == separator && !inQuotes).as(line).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-0.01", "0", "1234.50", "-6306545.19"})
  void numbers_stay_numbers(String number) {
    DownloadTable table = table("甲", "甲", number);

    String csv = new String(Downloads.csv(table).bytes().get(), UTF_8);

    assertThat(rows(csv).get(1)).containsExactly("甲", number, "乙");
  }

  /** Runs with the full set only: the program takes its time. */
  @Test
  @EnabledIfSystemProperty(named = "mingzhang.full", matches = "true")
  void a_spreadsheet_program_finds_no_formula(@TempDir Path folder) throws Exception {
    List<List<DownloadCell>> rows =
        texts().stream().map(text -> table(text, text, "-5").rows().get(0)).toList();
    DownloadTable all = new DownloadTable("a.csv", table("甲", "甲", "-5").columns(), rows);
    Path file = Files.write(folder.resolve("a.csv"), Downloads.csv(all).bytes().get());
    Process office;
    try {
      office =
          new ProcessBuilder("soffice", "--headless", "--convert-to", "fods", file.toString())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "not run: there is no LibreOffice here");
      return;
    }
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String sheet = Files.readString(folder.resolve("a.fods"));

    assertThat(sheet).contains("=1+1").doesNotContain("table:formula");
    assertThat(sheet.split("office:value=\"-5\"", -1)).hasSize(rows.size() + 1);
  }

  private static String csv(String text) {
    return new String(Downloads.csv(table(text, text, "-5.00")).bytes().get(), UTF_8);
  }

  private static DownloadTable table(String heading, String text, String number) {
    List<DownloadColumn> columns =
        List.of(
            new DownloadColumn("item", heading, ""),
            new DownloadColumn("amount", "金额", ""),
            new DownloadColumn("note", "说明", ""));
    List<DownloadCell> row =
        List.of(
            new DownloadCell.Text(text),
            new DownloadCell.Number(number, new BigDecimal(number)),
            new DownloadCell.Text("乙"));
    return new DownloadTable("a.csv", columns, List.of(row));
  }

  /** As RFC 4180 reads the file. */
  private static List<List<String>> rows(String csv) {
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 1; i < csv.length(); i++) {
      char sign = csv.charAt(i);
      boolean doubled = inQuotes && csv.startsWith("\"\"", i);
      if (doubled) {
        cell.append('"');
        i++;
      } else if (sign == '"') {
        inQuotes = !inQuotes;
      } else if (!inQuotes && (sign == ',' || csv.startsWith("\r\n", i))) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
        i += sign == ',' ? 0 : 1;
        if (sign != ',' && i + 1 < csv.length()) {
          rows.add(new ArrayList<>());
        }
      } else {
        cell.append(sign);
      }
    }
    return rows;
  }
}
