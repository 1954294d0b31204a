package org.mingzhang.page.feed;

import java.time.LocalDate;
import java.util.List;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.words.Words;

/** What was published when, as an Atom feed (RFC 4287). */
final class PublicationFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Sources print days; a feed asks for moments. The day begins in the country's one time zone. */
  private static final String START_OF_DAY = "T00:00:00+08:00";

  private final SiteConfig config;
  private final Words words;

  PublicationFeed(SiteConfig config, Words words) {
    this.config = config;
    this.words = words;
  }

  /**
   * @param published reports with the day of their publication, newest first; at least one
   */
  String of(List<ReportContext> published) {
    String self = config.baseUrl() + "feed.xml";
    XmlText feed =
        new XmlText()
            .open("feed", ATOM)
            .attribute("xml:lang", config.language())
            .element("id", self)
            .element("title", words.say("feed.title", config.name()))
            .element("updated", moment(published.get(0).report().dates().published()));
    feed.open("link").attribute("rel", "self").attribute("href", self).close();
    feed.open("link").attribute("rel", "alternate").attribute("href", config.baseUrl()).close();
    published.forEach(context -> entry(feed, context));
    return feed.close().toString();
  }

  private void entry(XmlText feed, ReportContext context) {
    String address = Addresses.visible(config.baseUrl(), Addresses.of(context));
    String day = moment(context.report().dates().published());
    feed.open("entry")
        .element("id", address)
        .element(
            "title",
            words.say(
                "report.title",
                context.unit().name(),
                context.year(),
                words.of(context.report().kind())))
        .element("published", day)
        .element("updated", day);
    feed.open("link").attribute("rel", "alternate").attribute("href", address).close();
    feed.open("author").element("name", context.unit().name()).close();
    feed.element("summary", new Lead(context).say()).close();
  }

  private static String moment(LocalDate day) {
    return day + START_OF_DAY;
  }
}
