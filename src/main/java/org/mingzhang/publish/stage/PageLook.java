package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What stands in a page or a drawing: seen in one pass where it is plain, else by a parser. */
final class PageLook {

  private final PolicyCheck policy = new PolicyCheck();
  private final Set<PageAddress> addresses = new LinkedHashSet<>();
  private String text = "";

  private PageLook() {}

  static PageLook page(byte[] html) {
    return plainPage(html).orElseGet(() -> parsedPage(html));
  }

  /** Empty when the page is not plain. */
  static Optional<PageLook> plainPage(byte[] html) {
    PageLook look = new PageLook();
    return PlainMarkup.read(html, look::ofPage).map(look::withText);
  }

  static PageLook parsedPage(byte[] html) {
    PageLook look = new PageLook();
    Document page = Jsoup.parse(new String(html, UTF_8));
    page.getAllElements().forEach(element -> look.ofPage(ParsedTag.of(element)));
    return look.withText(page.text());
  }

  /** Only what is wrong with it. */
  static PageLook image(byte[] svg) {
    return plainImage(svg).orElseGet(() -> parsedImage(svg));
  }

  /** Empty when the drawing is not plain. */
  static Optional<PageLook> plainImage(byte[] svg) {
    PageLook look = new PageLook();
    return PlainMarkup.read(svg, look.policy::ofImage).map(seen -> look);
  }

  static PageLook parsedImage(byte[] svg) {
    PageLook look = new PageLook();
    Document image = Jsoup.parse(new String(svg, UTF_8), "", Parser.xmlParser());
    image.getAllElements().forEach(element -> look.policy.ofImage(ParsedTag.of(element)));
    return look;
  }

  private void ofPage(StartTag tag) {
    policy.ofPage(tag);
    PageAddress.addAll(tag, addresses);
  }

  private PageLook withText(String seen) {
    text = seen;
    return this;
  }

  /** What a reader sees of a page. */
  String text() {
    return text;
  }

  /** Every id, once. */
  Set<String> ids() {
    return policy.ids();
  }

  /** Every address once, in its order. */
  Set<PageAddress> addresses() {
    return addresses;
  }

  /** Everything that the policy of the site forbids. */
  List<Offence> offences() {
    return policy.offences();
  }
}
