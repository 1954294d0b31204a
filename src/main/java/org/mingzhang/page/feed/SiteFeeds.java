package org.mingzhang.page.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.words.Words;

/**
 * What search engines and feed readers ask of a site. All of it names absolute addresses, so that
 * there is nothing as long as nobody knows where the site will stand; and all of it is there as
 * soon as that is known, be it empty, so that no page depends on what other units have published.
 */
public final class SiteFeeds {
  /** A feed tells what is new; readers ask for it again and again. */
  private static final int MOST_ENTRIES = 200;

  private final SiteConfig config;
  private final Words words;

  /** Those of a site. */
  public SiteFeeds(SiteConfig config, Words words) {
    this.config = config;
    this.words = words;
  }

  /**
   * The files {@code feed.xml}, {@code sitemap.xml} with its parts where it is long, and {@code
   * robots.txt}.
   *
   * @param published by each unit
   * @param corrected in each unit's reports
   * @param pages the paths of all pages of the site
   * @return empty for a site without {@code baseUrl}
   */
  public List<SiteFile> files(
      List<UnitPublications> published, List<UnitCorrections> corrected, List<String> pages) {
    if (config.baseUrl().isEmpty()) {
      return List.of();
    }
    List<SiteFile> files = new ArrayList<>(new SiteMap(config.baseUrl()).files(pages));
    files.add(SiteFile.text("robots.txt", this::robots));
    files.add(SiteFile.text("feed.xml", () -> feed(published, corrected)));
    return files;
  }

  /** The newest entries, what was published before what was corrected. */
  private String feed(List<UnitPublications> published, List<UnitCorrections> corrected) {
    List<FeedEntry> newest =
        Stream.concat(FeedEntry.published(published), FeedEntry.corrected(corrected, words))
            .sorted(Comparator.comparing(FeedEntry::day).reversed())
            .limit(MOST_ENTRIES)
            .sorted(Comparator.comparing(FeedEntry::correction))
            .toList();
    return new PublicationFeed(config, words).of(newest);
  }

  /** A robot reads only the file at the root of a host: elsewhere the last line is to be moved. */
  private String robots() {
    List<String> lines = new ArrayList<>();
    if (!URI.create(config.baseUrl()).getPath().equals("/")) {
      lines.add("# " + words.say("robots.move"));
    }
    lines.addAll(
        List.of("User-agent: *", "Allow: /", "", "Sitemap: " + config.baseUrl() + "sitemap.xml"));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
