package org.mingzhang.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether every address in pages and style sheets leads to a file, and every anchor to a place. */
final class LinkCheck {

  /**
   * The server decides under which address a visitor sees this page, so it may name whole paths.
   */
  private static final String NOT_FOUND_PAGE = "404.html";

  private final Path stage;
  private final Set<String> files;
  private final StageReport report;

  /** Anchors on other pages wait until the end, so that no page's anchors are kept in memory. */
  private final SortedMap<String, List<Waiting>> waiting = new TreeMap<>();

  private record Waiting(String file, String address, String anchor) {}

  LinkCheck(Path stage, Set<String> files, StageReport report) {
    this.stage = stage;
    this.files = files;
    this.report = report;
  }

  void page(String file, Document page) {
    Set<String> anchors = anchors(page);
    for (PageAddress address : PageAddress.of(page)) {
      Optional<LinkTarget> target = target(file, address);
      if (target.isEmpty() || target.get().anchor().isEmpty()) {
        continue;
      }
      if (target.get().path().equals(file)) {
        anchor(anchors, new Waiting(file, address.text(), target.get().anchor()));
      } else {
        waiting
            .computeIfAbsent(target.get().path(), path -> new ArrayList<>())
            .add(new Waiting(file, address.text(), target.get().anchor()));
      }
    }
  }

  void styleSheet(String file, String text) {
    PageAddress.ofStyleSheet(text).forEach(address -> target(file, address));
  }

  void anchorsOfOtherPages() throws IOException {
    for (Map.Entry<String, List<Waiting>> entry : waiting.entrySet()) {
      Document page = Jsoup.parse(stage.resolve(entry.getKey()), StandardCharsets.UTF_8.name());
      Set<String> anchors = anchors(page);
      entry.getValue().forEach(link -> anchor(anchors, link));
    }
  }

  /** The file that an address leads to; empty when it leads out of the site, rightly or wrongly. */
  private Optional<LinkTarget> target(String file, PageAddress address) {
    Optional<URI> uri = LinkTarget.uri(address.text());
    if (uri.isEmpty()) {
      report.add("MZ-U010", file, address.text());
      return Optional.empty();
    }
    if (address.leavesSite(uri.get()) || file.equals(NOT_FOUND_PAGE) && isRooted(uri.get())) {
      return Optional.empty();
    }
    if (uri.get().isAbsolute() || address.text().strip().startsWith("/")) {
      report.add("MZ-U015", file, address.text());
      return Optional.empty();
    }
    return inside(file, address.text(), uri.get());
  }

  private Optional<LinkTarget> inside(String file, String address, URI uri) {
    Optional<LinkTarget> target = LinkTarget.of(file, uri);
    if (target.isPresent() && target.get().isFolder()) {
      report.add("MZ-U019", file, address);
      return Optional.empty();
    }
    if (target.isEmpty() || !files.contains(target.get().path())) {
      report.add("MZ-U010", file, address);
      return Optional.empty();
    }
    return target;
  }

  private static boolean isRooted(URI uri) {
    return uri.getScheme() == null
        && uri.getRawAuthority() == null
        && uri.getRawPath().startsWith("/");
  }

  private static Set<String> anchors(Document page) {
    return page.getAllElements().stream().map(Element::id).collect(Collectors.toSet());
  }

  private void anchor(Set<String> anchors, Waiting link) {
    if (!anchors.contains(link.anchor())) {
      report.add("MZ-U011", link.file(), link.address());
    }
  }
}
