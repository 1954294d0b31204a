package org.mingzhang.publish.stage;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** An element that a browser's parser makes of a page, written in it or not. */
record ParsedTag(String name, List<Attribute> all) implements StartTag {

  static ParsedTag of(Element element) {
    return new ParsedTag(element.normalName(), element.attributes().asList());
  }

  @Override
  public int attributes() {
    return all.size();
  }

  @Override
  public String attribute(int index) {
    return all.get(index).getKey().toLowerCase(Locale.ROOT);
  }

  @Override
  public String value(int index) {
    return all.get(index).getValue();
  }
}
