package org.mingzhang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.ExampleSite;

/**
 * What every browser test starts from: the example site as it is published, and a browser. Both are
 * made once for all tests; the browser is closed when the last one has ended.
 */
final class Published implements AutoCloseable {

  private static final Pattern KIND = Pattern.compile("<div class=\"page-([a-z-]+)\">");

  private final ExampleSite example = ExampleSite.published();
  private final Chromium chromium = new Chromium();

  /** The folder of the site. */
  Path site() {
    return example.folder();
  }

  /** Every page, by its path in the site. */
  List<String> pages() {
    return example.pages();
  }

  /** The text of a file of the site. */
  String read(String path) {
    return example.read(path);
  }

  /** One page of each kind, the longest: what its template makes of the most. */
  List<String> kinds() {
    Map<String, String> longest = new TreeMap<>();
    for (String page : pages()) {
      longest.merge(kind(page), page, (one, other) -> length(one) < length(other) ? other : one);
    }
    return List.copyOf(longest.values());
  }

  /** The kind of a page: the name of the template that made it. */
  private String kind(String page) {
    Matcher template = KIND.matcher(example.read(page));
    return template.find() ? template.group(1) : page;
  }

  private int length(String page) {
    return example.read(page).length();
  }

  /** The address of the site on the disk, with a closing slash. */
  String onDisk() {
    return site().toUri().toString();
  }

  /** A fresh window: nothing in it is left from another test. */
  BrowserContext window() {
    return window(new Browser.NewContextOptions());
  }

  BrowserContext window(Browser.NewContextOptions options) {
    return chromium.browser().newContext(options);
  }

  /** A fresh window as wide as a phone. */
  BrowserContext phone(int width) {
    return window(new Browser.NewContextOptions().setViewportSize(width, 2 * width));
  }

  /** A fresh window of somebody who prefers dark pages. */
  BrowserContext dark() {
    return window(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
  }

  /** A fresh window where no script runs. */
  BrowserContext scriptless() {
    return window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    chromium.close();
  }
}
