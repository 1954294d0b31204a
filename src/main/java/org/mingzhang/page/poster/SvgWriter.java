package org.mingzhang.page.poster;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks as SVG, one element a line. */
final class SvgWriter {

  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final String FONTS =
      "PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, "
          + "Source Han Sans SC, WenQuanYi Micro Hei, system-ui, sans-serif";

  /** A sheet of A4 less the margins that browsers leave, in millimetres. */
  private static final int SHEET_WIDTH = 186;

  private static final int SHEET_HEIGHT = 266;

  private final Picture picture;
  private final StringBuilder svg = new StringBuilder();

  SvgWriter(Picture picture) {
    this.picture = picture;
  }

  String write() {
    Poster poster = picture.poster();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"")
        .append("http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(picture.width() + " " + picture.height());
    attribute("width", width());
    attribute("height", height());
    svg.append("\" role=\"img\" aria-labelledby=\"title desc\"");
    svg.append(" xml:lang=\"").append(escape(poster.language()));
    attribute("font-family", FONTS);
    svg.append("\">\n<title id=\"title\">").append(escape(poster.title()));
    svg.append("</title>\n<desc id=\"desc\">").append(description(poster)).append("</desc>\n");
    picture.marks().forEach(this::mark);
    return svg.append("</svg>\n").toString();
  }

  private static String description(Poster poster) {
    return escape(poster.words().stream().collect(Collectors.joining("\n")));
  }

  /** On a screen half a pixel a unit; on a sheet as large as it can be. */
  private String width() {
    return picture.form() == Picture.Form.PHONE ? picture.width() / 2 + "px" : SHEET_WIDTH + "mm";
  }

  private String height() {
    return picture.form() == Picture.Form.PHONE
        ? (picture.height() + 1) / 2 + "px"
        : Math.min(SHEET_HEIGHT, SHEET_WIDTH * picture.height() / picture.width()) + "mm";
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Box box) {
      box(box);
    } else if (mark instanceof Mark.Text text) {
      text(text);
    } else if (mark instanceof Mark.Sign sign) {
      sign(sign);
    }
  }

  private void box(Mark.Box box) {
    svg.append("<rect x=\"").append(box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    if (box.radius() > 0) {
      attribute("rx", box.radius());
    }
    attribute("fill", box.ink().hex());
    svg.append("\"/>\n");
  }

  private void text(Mark.Text text) {
    svg.append("<text x=\"").append(text.x());
    attribute("y", text.y());
    attribute("font-size", text.type().size());
    if (text.end()) {
      attribute("text-anchor", "end");
    }
    if (text.type().bold()) {
      attribute("font-weight", "bold");
    }
    attribute("fill", text.ink().hex());
    svg.append("\">").append(escape(text.text())).append("</text>\n");
  }

  private void sign(Mark.Sign sign) {
    svg.append("<g transform=\"translate(").append(sign.x() + " " + sign.y()).append(")\">");
    svg.append(SignShapes.of(sign.state())).append("</g>\n");
  }

  private void attribute(String name, Object value) {
    svg.append("\" ").append(name).append("=\"").append(value);
  }

  /** Characters that XML cannot carry at all are left out. */
  private static String escape(String text) {
    return NO_XML
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
