package org.mingzhang.publish.stage;

/** The start of an element, with attributes as a browser reads them: each name once. */
interface StartTag {

  /** In lower case. */
  String name();

  int attributes();

  /** The name of an attribute, in lower case. */
  String attribute(int index);

  /** Its value without quotation marks and character references; empty when it has none. */
  String value(int index);

  /** The value of an attribute; empty when the element does not have it. */
  default String value(String attribute) {
    for (int i = 0; i < attributes(); i++) {
      if (attribute(i).equals(attribute)) {
        return value(i);
      }
    }
    return "";
  }

  /** Whether the element has an attribute, empty or not. */
  default boolean has(String attribute) {
    for (int i = 0; i < attributes(); i++) {
      if (attribute(i).equals(attribute)) {
        return true;
      }
    }
    return false;
  }
}
