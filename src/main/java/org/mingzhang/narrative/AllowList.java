package org.mingzhang.narrative;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The only elements and attributes that a narrative can bring into a page. Remembers what it
 * refused: what an author wrote is never dropped in silence.
 */
final class AllowList extends Safelist {

  /** An element or an attribute that was refused; the value is empty for an element. */
  record Refusal(String element, String attribute, String value) {}

  /** No control character: browsers leave some out, so that java&#9;script: runs. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)https?://[^\\p{Cntrl}\\s/\\\\][^\\p{Cntrl}]*"
              + "|mailto:[^\\p{Cntrl}\\s]+"
              + "|[#?][^\\p{Cntrl}]*"
              + "|(?![/\\\\])[^\\p{Cntrl}:?#\\\\]+([?#][^\\p{Cntrl}]*)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> NUMBERS =
      Set.of("colspan", "rowspan", "start", "value", "width", "height");

  private final Set<Refusal> refusals = new LinkedHashSet<>();

  AllowList() {
    addTags(
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details");
    addTags("div", "dl", "dt", "em", "figcaption", "figure", "h3", "h4", "h5", "h6", "hr", "i");
    addTags("img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span");
    addTags("strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead");
    addTags("tr", "u", "ul");
    addAttributes(":all", "id", "class");
    addAttributes("a", "href");
    addAttributes("img", "src", "alt", "width", "height");
    addAttributes("ol", "start", "reversed");
    addAttributes("li", "value");
    addAttributes("td", "colspan", "rowspan");
    addAttributes("th", "colspan", "rowspan", "scope");
    addAttributes("span", Marker.KIND, Marker.TARGET, Marker.UNIT);
    addAttributes("div", Marker.KIND, Marker.TARGET);
  }

  @Override
  public boolean isSafeTag(String tag) {
    boolean safe = super.isSafeTag(tag);
    // The root of the fragment is asked about, too.
    if (!safe && !tag.equals("body") && !tag.startsWith("#")) {
      refusals.add(new Refusal(tag, "", ""));
    }
    return safe;
  }

  @Override
  public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
    if (tag.equals(":all")) {
      return super.isSafeAttribute(
          tag, element, attribute); // It asks itself: one answer is enough.
    }
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean safe =
        super.isSafeAttribute(tag, element, attribute) && accepts(name, attribute.getValue());
    if (!safe) {
      refusals.add(new Refusal(tag, name, attribute.getValue()));
    }
    return safe;
  }

  private static boolean accepts(String attribute, String value) {
    return switch (attribute) {
      case "href" -> LINK.matcher(value).matches();
      case "scope" -> value.equals("col") || value.equals("row");
      case Marker.UNIT -> Marker.UNITS.contains(value);
      default -> !NUMBERS.contains(attribute) || NUMBER.matcher(value).matches();
    };
  }

  /** What was refused so far, in order. */
  Set<Refusal> refusals() {
    return refusals;
  }
}
