package org.mingzhang.publish;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML document of a workbook, written from top to bottom. */
final class XmlPart {

  private final XMLStreamWriter xml;

  private XmlPart(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * A document in UTF-8.
   *
   * @param content writes what stands between the tags of the root
   */
  static byte[] document(String root, String namespace, Consumer<XmlPart> content) {
    StringWriter out = new StringWriter(); // A stream would be given each sign by itself.
    try {
      String encoding = StandardCharsets.UTF_8.name();
      // The JDK's own, whatever other libraries bring: the same bytes everywhere.
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument(encoding, "1.0");
      new XmlPart(xml).element(root, part -> content.accept(part.with("xmlns", namespace)));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // Nothing but memory is written to.
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An element with what stands between its tags. */
  XmlPart element(String name, Consumer<XmlPart> content) {
    try {
      xml.writeStartElement(name);
      content.accept(this);
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with nothing but attributes: names and values by turns. */
  XmlPart empty(String name, Object... attributes) {
    try {
      xml.writeEmptyElement(name);
      return with(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Attributes of the element that has just begun: names and values by turns. */
  XmlPart with(Object... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text, without the signs that XML cannot hold. */
  XmlPart text(String text) {
    try {
      xml.writeCharacters(legal(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String legal(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= 0xD7FF)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlPart::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c <= 0xD7FF
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
