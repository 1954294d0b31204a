package org.mingzhang.build;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.read.SiteOutline;
import org.mingzhang.read.SiteReader;

/**
 * Relative links of narratives, held against what the site will have: pages of units and reports,
 * and attachments. Other pages of the site are known only when it is built, and judged then.
 */
final class NarrativeLinks {

  private static final String INDEX = "index.html";
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private final Path content;
  private final SiteOutline outline;

  /**
   * @param content the site's folder of texts
   */
  NarrativeLinks(Path content, SiteOutline outline) {
    this.content = content;
    this.outline = outline;
  }

  /** An error for every link of a converted narrative that leads to nothing. */
  List<Diagnostic> check(Narrative narrative, ConvertedNarrative converted) {
    return check(narrative, addresses(converted));
  }

  /** The same of addresses that were found in it before. */
  List<Diagnostic> check(Narrative narrative, Set<String> addresses) {
    return addresses.stream()
        .filter(address -> isDead(narrative, address))
        .flatMap(address -> places(narrative, address))
        .toList();
  }

  /** Every address that a converted narrative links to, in its order. */
  static Set<String> addresses(ConvertedNarrative converted) {
    Set<String> addresses = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(converted.html()),
            converted.sections().stream().map(ConvertedNarrative.Section::html))
        .filter(html -> html.contains("<a ")) // as all links of sanitised text begin
        .flatMap(html -> Jsoup.parseBodyFragment(html).select(LINK).stream())
        .forEach(link -> addresses.add(link.attr("href")));
    return Collections.unmodifiableSet(addresses);
  }

  private boolean isDead(Narrative narrative, String address) {
    try {
      URI uri = new URI(address);
      if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getPath().isEmpty()) {
        return false;
      }
      Path folder = Path.of("/", narrative.unit(), narrative.year());
      String target = target(folder, uri.getPath());
      return !isThere(target);
    } catch (URISyntaxException e) {
      return true;
    }
  }

  /**
   * Whether the site will have a file, as far as that is known before it is built.
   *
   * @param target below the site's root
   */
  boolean isThere(String target) {
    return isPage(target)
        || SiteReader.isSiteAddress(target.split("/", 2)[0])
        || isDownload(target)
        || Files.isRegularFile(attachment(target));
  }

  private boolean isPage(String target) {
    String[] steps = target.split("/");
    boolean index = steps[steps.length - 1].equals(INDEX);
    return switch (steps.length) {
      case 1 -> index || target.equals("404.html");
      case 2 -> index && outline.unit(steps[0]).isPresent();
      case 3 ->
          index && outline.unit(steps[0]).filter(u -> u.years().contains(steps[1])).isPresent();
      default -> false;
    };
  }

  /** Below the site's root; a way out of it ends at the root, as in a browser. */
  private static String target(Path folder, String path) {
    return folder.resolve(path).normalize().toString().replace('\\', '/').replaceFirst("^/+", "");
  }

  /** Which tables a report has to download is known when it is built. */
  private boolean isDownload(String target) {
    String folder = target.substring(0, target.lastIndexOf('/') + 1);
    return isPage(folder + INDEX) && target.matches(".+/\\d{4}/[\\w-]+\\.(csv|json|xlsx)");
  }

  /** Only what lies in the folder {@code files} of a report is published. */
  private Path attachment(String target) {
    return target.matches("[^/]+/\\d{4}/files/.+") ? content.resolve(target) : content;
  }

  private static Stream<Diagnostic> places(Narrative narrative, String address) {
    List<String> lines = narrative.text().lines().toList();
    List<SourceLocation> found =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(i -> lines.get(i).contains(written(address)))
            .map(i -> place(narrative, lines.get(i), i + 1, written(address)))
            .toList();
    List<SourceLocation> places =
        found.isEmpty() ? List.of(SourceLocation.of(narrative.file())) : found;
    return places.stream().map(place -> Diagnostic.error("MZ-N042", place, address));
  }

  private static SourceLocation place(Narrative narrative, String line, int number, String words) {
    int column = line.codePointCount(0, line.indexOf(words)) + 1;
    return new SourceLocation(narrative.file(), number, column);
  }

  /** Another text is named by {@code 2020.adoc} and becomes {@code 2020.html}. */
  private static String written(String address) {
    return address.replaceFirst("#.*", "").replaceFirst("\\.html$", "");
  }
}
