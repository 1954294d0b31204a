package org.mingzhang.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.form.FormCell;
import org.mingzhang.page.form.FormTone;

/** How the cells of the forms look: every look that occurs, once, and referred to by number. */
final class XlsxStyles {

  private static final String FONT = "宋体";

  /** The format of what is no number. */
  private static final String GENERAL = "";

  /** Numbers below are those of the formats that programs bring along. */
  private static final int FIRST_FORMAT = 164;

  /** Bold or not, and in what size; a font is referred to by its place. */
  private enum Font {
    PLAIN(11),
    BOLD(11),
    TITLE(16),
    NOTE(9);

    private final int size;

    Font(int size) {
      this.size = size;
    }
  }

  private record Style(FormTone tone, String format) {}

  /** Each with its number, in the order in which they were first used. */
  private final Map<Style, Integer> used = new LinkedHashMap<>();

  /** The number of the cell's look. */
  int of(FormCell cell) {
    String format =
        cell.content() instanceof DownloadCell.Number number ? format(number.printed()) : GENERAL;
    Style style = new Style(cell.tone(), format);
    Integer first = used.putIfAbsent(style, used.size() + 1);
    return first == null ? used.size() : first;
  }

  /** The number format that shows the digits of the print: {@code 6,306.50} as {@code #,##0.00}. */
  static String format(String printed) {
    String percent = printed.endsWith("%") ? "%" : "";
    String digits = printed.substring(0, printed.length() - percent.length());
    int point = digits.indexOf('.');
    String decimals = point < 0 ? "" : "." + "0".repeat(digits.length() - point - 1);
    return (digits.indexOf(',') < 0 ? "0" : "#,##0") + decimals + percent;
  }

  void write(XmlPart xml) {
    List<String> formats = List.copyOf(formats());
    xml.element(
        "numFmts",
        list -> {
          for (int i = 0; i < formats.size(); i++) {
            list.empty("numFmt", "numFmtId", FIRST_FORMAT + i, "formatCode", formats.get(i));
          }
        });
    xml.element("fonts", XlsxStyles::fonts);
    xml.element("fills", XlsxStyles::fills);
    xml.element("borders", XlsxStyles::borders);
    xml.element("cellStyleXfs", list -> list.empty("xf"));
    xml.element(
        "cellXfs",
        list -> {
          list.empty("xf", "xfId", 0);
          used.keySet().forEach(style -> style(list, style, formats));
        });
  }

  /** General among them, so that the list is never empty. */
  private TreeSet<String> formats() {
    TreeSet<String> formats = new TreeSet<>(List.of("General"));
    used.keySet().stream().map(Style::format).filter(f -> !f.equals(GENERAL)).forEach(formats::add);
    return formats;
  }

  private static void fonts(XmlPart xml) {
    for (Font font : Font.values()) {
      xml.element(
          "font",
          f -> {
            if (font == Font.BOLD || font == Font.TITLE) {
              f.empty("b");
            }
            f.empty("sz", "val", font.size).empty("name", "val", FONT);
          });
    }
  }

  /** The first two are what the format demands; the third shades headings. */
  private static void fills(XmlPart xml) {
    xml.element("fill", fill -> fill.empty("patternFill", "patternType", "none"));
    xml.element("fill", fill -> fill.empty("patternFill", "patternType", "gray125"));
    xml.element(
        "fill",
        fill ->
            fill.element(
                "patternFill",
                p -> p.with("patternType", "solid").empty("fgColor", "rgb", "FFF2F2F2")));
  }

  private static void borders(XmlPart xml) {
    List<String> sides = List.of("left", "right", "top", "bottom", "diagonal");
    xml.element("border", border -> sides.forEach(border::empty));
    xml.element(
        "border",
        border ->
            sides.forEach(
                side -> {
                  if (side.equals("diagonal")) {
                    border.empty(side);
                  } else {
                    border.empty(side, "style", "thin");
                  }
                }));
  }

  private static void style(XmlPart xml, Style style, List<String> formats) {
    boolean number = !style.format().equals(GENERAL);
    int format = number ? FIRST_FORMAT + formats.indexOf(style.format()) : 0;
    xml.element(
        "xf",
        xf ->
            xf.with("numFmtId", format, "fontId", font(style.tone()).ordinal())
                .with("fillId", style.tone() == FormTone.HEADING ? 2 : 0)
                .with("borderId", isFramed(style.tone()) ? 1 : 0, "xfId", 0)
                .with("applyNumberFormat", 1, "applyAlignment", 1, "applyBorder", 1)
                .empty(
                    "alignment",
                    "horizontal",
                    side(style.tone()),
                    "vertical",
                    "center",
                    "wrapText",
                    1));
  }

  private static Font font(FormTone tone) {
    return switch (tone) {
      case TITLE -> Font.TITLE;
      case HEADING -> Font.BOLD;
      case NOTE -> Font.NOTE;
      case SUBTITLE, TEXT, CENTRED, AMOUNT -> Font.PLAIN;
    };
  }

  private static boolean isFramed(FormTone tone) {
    return switch (tone) {
      case HEADING, TEXT, CENTRED, AMOUNT -> true;
      case TITLE, SUBTITLE, NOTE -> false;
    };
  }

  private static String side(FormTone tone) {
    return switch (tone) {
      case TITLE, SUBTITLE, HEADING, CENTRED -> "center";
      case TEXT, NOTE -> "left";
      case AMOUNT -> "right";
    };
  }
}
