package org.mingzhang.page.feed;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML from top to bottom, indented, every text escaped. */
final class XmlText {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Opens the root element, whose children have the same name space. */
  XmlText open(String name, String nameSpace) {
    return open(name).attribute("xmlns", nameSpace);
  }

  XmlText open(String name) {
    endTag();
    indent().append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Belongs to the element that was opened last, before anything is written into it. */
  XmlText attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    return this;
  }

  XmlText element(String name, String content) {
    endTag();
    indent().append('<').append(name).append('>').append(escape(content));
    text.append("</").append(name).append(">\n");
    return this;
  }

  XmlText close() {
    String name = open.pop();
    if (inTag) {
      text.append("/>\n");
      inTag = false;
    } else {
      indent().append("</").append(name).append(">\n");
    }
    return this;
  }

  private void endTag() {
    if (inTag) {
      text.append(">\n");
      inTag = false;
    }
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }

  /** Characters that XML cannot carry at all are left out. */
  private static String escape(String value) {
    return value
        .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
