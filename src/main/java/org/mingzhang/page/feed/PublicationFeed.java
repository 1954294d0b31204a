package org.mingzhang.page.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.correction.CorrectionSection;
import org.mingzhang.page.frame.Addresses;
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
   * The feed of some entries. {@code updated} is the day of the newest of them; where there is
   * none, {@code asOf} of the site, and without that the first day of 1970: a feed must name a day,
   * and this one says that nothing was told yet.
   *
   * @param entries in the order they are told; may be empty
   */
  String of(List<FeedEntry> entries) {
    String self = config.baseUrl() + "feed.xml";
    XmlText feed =
        new XmlText()
            .open("feed", ATOM)
            .attribute("xml:lang", config.language())
            .element("id", self)
            .element("title", words.say("feed.title", config.name()))
            .element("updated", moment(updated(entries)));
    feed.open("link").attribute("rel", "self").attribute("href", self).close();
    feed.open("link").attribute("rel", "alternate").attribute("href", config.baseUrl()).close();
    if (entries.isEmpty()) { // else each entry names its own
      feed.open("author").element("name", config.name()).close();
    }
    entries.forEach(entry -> add(feed, entry));
    return feed.close().toString();
  }

  private void add(XmlText feed, FeedEntry entry) {
    String page = Addresses.visible(config.baseUrl(), entry.page());
    String section = page + "#" + CorrectionSection.ID;
    String title =
        words.say(
            "report.title", entry.unit().name(), entry.year().toString(), words.of(entry.kind()));
    feed.open("entry")
        .element("id", entry.correction() ? section + "-" + entry.day() : page)
        .element("title", entry.correction() ? words.say("feed.correction", title) : title)
        .element("published", moment(entry.day()))
        .element("updated", moment(entry.day()));
    feed.open("link")
        .attribute("rel", "alternate")
        .attribute("href", entry.correction() ? section : page)
        .close();
    feed.open("author").element("name", entry.unit().name()).close();
    feed.element("summary", entry.summary()).close();
  }

  private LocalDate updated(List<FeedEntry> entries) {
    return entries.stream()
        .map(FeedEntry::day)
        .max(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(config.asOf()))
        .orElse(LocalDate.EPOCH);
  }

  private static String moment(LocalDate day) {
    return day + START_OF_DAY;
  }
}
