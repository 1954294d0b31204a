package org.mingzhang.page.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.correction.FeedCorrection;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.words.Words;

/**
 * What search engines and feed readers ask of a site. All of it names absolute addresses, so that
 * there is nothing as long as nobody knows where the site will stand.
 */
public final class SiteFeeds {

  private final String baseUrl;
  private final Words words;

  private SiteFeeds(String baseUrl, Words words) {
    this.baseUrl = baseUrl;
    this.words = words;
  }

  /**
   * The files {@code sitemap.xml}, {@code robots.txt} and, when a report names the day of its
   * publication or was corrected, {@code feed.xml}.
   *
   * @param pages every page of the site
   * @return empty for a site without {@code baseUrl}
   */
  public static List<SiteFile> of(SiteContent content, List<PageHandle> pages) {
    String baseUrl = content.site().config().baseUrl();
    if (baseUrl.isEmpty()) {
      return List.of();
    }
    SiteFeeds feeds = new SiteFeeds(baseUrl, Words.of(content.site()));
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.text("sitemap.xml", () -> feeds.sitemap(pages)));
    files.add(SiteFile.text("robots.txt", feeds::robots));
    SiteIndex index = new SiteIndex(content, feeds.words);
    List<ReportContext> published = published(index);
    List<FeedCorrection> corrections = FeedCorrection.of(index.reports());
    if (!published.isEmpty() || !corrections.isEmpty()) {
      files.add(
          SiteFile.text(
              "feed.xml",
              () ->
                  new PublicationFeed(content.site().config(), feeds.words)
                      .of(published, corrections)));
    }
    return files;
  }

  /** Whether a site has a feed: it knows its address, and when something was published. */
  public static boolean hasFeed(SiteIndex index) {
    return !index.site().config().baseUrl().isEmpty() && !published(index).isEmpty();
  }

  /** Newest first. */
  private static List<ReportContext> published(SiteIndex index) {
    return index.reports().stream()
        .filter(context -> context.report().dates().published() != null)
        .sorted(
            Comparator.comparing((ReportContext c) -> c.report().dates().published())
                .reversed()
                .thenComparing(context -> Addresses.of(context)))
        .toList();
  }

  private String sitemap(List<PageHandle> pages) {
    XmlText xml = new XmlText().open("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    pages.stream()
        .map(PageHandle::path)
        .filter(path -> !path.equals(Addresses.NOT_FOUND)) // nobody is led there
        .map(path -> Addresses.visible(baseUrl, path))
        .sorted()
        .forEach(address -> xml.open("url").element("loc", address).close());
    return xml.close().toString();
  }

  /** A robot reads only the file at the root of a host: elsewhere the last line is to be moved. */
  private String robots() {
    List<String> lines = new ArrayList<>();
    if (!URI.create(baseUrl).getPath().equals("/")) {
      lines.add("# " + words.say("robots.move"));
    }
    lines.addAll(List.of("User-agent: *", "Allow: /", "", "Sitemap: " + baseUrl + "sitemap.xml"));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
