package org.mingzhang.page.feed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.SiteFile;

/** The addresses of all pages, for search engines: one file, or an index and several. */
final class SiteMap {
  /** The protocol allows no more addresses in a file. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final String NAME_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final String baseUrl;

  SiteMap(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * {@code sitemap.xml}, and {@code sitemap-1.xml} and so on where there are too many addresses.
   *
   * @param pages the paths of all pages
   */
  List<SiteFile> files(List<String> pages) {
    List<String> addresses =
        pages.stream()
            .filter(path -> !path.equals(Addresses.NOT_FOUND)) // nobody is led there
            .map(path -> Addresses.visible(baseUrl, path))
            .sorted()
            .toList();
    if (addresses.size() <= MOST_ADDRESSES) {
      return List.of(file("sitemap.xml", "urlset", "url", addresses));
    }
    List<SiteFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += MOST_ADDRESSES) {
      int to = Math.min(addresses.size(), from + MOST_ADDRESSES);
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      files.add(file(name, "urlset", "url", addresses.subList(from, to)));
      parts.add(baseUrl + name);
    }
    files.add(file("sitemap.xml", "sitemapindex", "sitemap", parts));
    return files;
  }

  private static SiteFile file(String path, String root, String entry, List<String> addresses) {
    return SiteFile.text(
        path,
        () -> {
          XmlText xml = new XmlText().open(root, NAME_SPACE);
          addresses.forEach(address -> xml.open(entry).element("loc", address).close());
          return xml.close().toString();
        });
  }
}
