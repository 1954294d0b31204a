package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One XML document of a workbook, written from top to bottom. */
final class XmlPart {

  private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  /** Whether the last start tag can still be given attributes. */
  private boolean open;

  private XmlPart() {}

  /**
   * A document in UTF-8.
   *
   * @param content writes what stands between the tags of the root
   */
  static byte[] document(String root, String namespace, Consumer<XmlPart> content) {
    XmlPart document = new XmlPart();
    document.element(root, part -> content.accept(part.with("xmlns", namespace)));
    return document.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An element with what stands between its tags. */
  XmlPart element(String name, Consumer<XmlPart> content) {
    begin(name);
    content.accept(this);
    closeTag();
    xml.append("</").append(name).append('>');
    return this;
  }

  /** An element with nothing but attributes: names and values by turns. */
  XmlPart empty(String name, Object... attributes) {
    begin(name);
    with(attributes);
    xml.append("/>");
    open = false;
    return this;
  }

  /** Attributes of the element that has just begun: names and values by turns. */
  XmlPart with(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1].toString(), "&quot;");
      xml.append('"');
    }
    return this;
  }

  /** Text, without the signs that XML cannot hold. */
  XmlPart text(String text) {
    closeTag();
    escape(text, "\"");
    return this;
  }

  private void begin(String name) {
    closeTag();
    xml.append('<').append(name);
    open = true;
  }

  private void closeTag() {
    if (open) {
      xml.append('>');
      open = false;
    }
  }

  /** Signs that XML cannot hold are left out. */
  private void escape(String text, String quotationMark) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      switch (c) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append(quotationMark);
        default -> {
          if (isLegal(c)) {
            xml.appendCodePoint(c);
          }
        }
      }
    }
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c <= 0xD7FF
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
