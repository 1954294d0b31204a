package org.mingzhang.page.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.correction.CorrectionSection;
import org.mingzhang.page.correction.FeedCorrection;
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
   * @param published reports with the day of their publication, newest first
   * @param corrections of reports, newest first; there is at least one of both
   */
  String of(List<ReportContext> published, List<FeedCorrection> corrections) {
    String self = config.baseUrl() + "feed.xml";
    XmlText feed =
        new XmlText()
            .open("feed", ATOM)
            .attribute("xml:lang", config.language())
            .element("id", self)
            .element("title", words.say("feed.title", config.name()))
            .element("updated", moment(newest(published, corrections)));
    feed.open("link").attribute("rel", "self").attribute("href", self).close();
    feed.open("link").attribute("rel", "alternate").attribute("href", config.baseUrl()).close();
    published.forEach(context -> entry(feed, context));
    corrections.forEach(correction -> entry(feed, correction));
    return feed.close().toString();
  }

  private void entry(XmlText feed, ReportContext context) {
    String address = Addresses.visible(config.baseUrl(), Addresses.of(context));
    String day = moment(context.report().dates().published());
    open(feed, context, address, title(context), day);
    feed.element("summary", new Lead(context).say()).close();
  }

  private void entry(XmlText feed, FeedCorrection correction) {
    ReportContext context = correction.report();
    String page = Addresses.visible(config.baseUrl(), Addresses.of(context));
    String id = page + "#" + CorrectionSection.ID + "-" + correction.day();
    String title = words.say("feed.correction", title(context));
    open(feed, context, id, title, moment(correction.day()));
    feed.element("summary", String.join("\n", correction.sentences())).close();
  }

  private void open(XmlText feed, ReportContext context, String id, String title, String moment) {
    String page = Addresses.visible(config.baseUrl(), Addresses.of(context));
    feed.open("entry")
        .element("id", id)
        .element("title", title)
        .element("published", moment)
        .element("updated", moment);
    String href = id.equals(page) ? page : page + "#" + CorrectionSection.ID;
    feed.open("link").attribute("rel", "alternate").attribute("href", href).close();
    feed.open("author").element("name", context.unit().name()).close();
  }

  private String title(ReportContext context) {
    return words.say(
        "report.title", context.unit().name(), context.year(), words.of(context.report().kind()));
  }

  private static LocalDate newest(List<ReportContext> published, List<FeedCorrection> corrections) {
    return Stream.concat(
            published.stream().map(context -> context.report().dates().published()),
            corrections.stream().map(FeedCorrection::day))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static String moment(LocalDate day) {
    return day + START_OF_DAY;
  }
}
