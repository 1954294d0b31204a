package org.mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.mingzhang.diagnostic.Diagnostics;

/**
 * The last look at a site before anybody else sees it: every file has an owner and every owner a
 * file, every link and anchor leads somewhere, nothing is asked of another host, and no page needs
 * what its content security policy forbids.
 */
final class StageCheck {

  private final Path stage;
  private final StageReport report;

  private StageCheck(Path stage, StageReport report) {
    this.stage = stage;
    this.report = report;
  }

  static void check(Path stage, Set<String> owned, Diagnostics diagnostics) throws IOException {
    SortedSet<String> files = Folders.files(stage);
    StageReport report = new StageReport(diagnostics);
    StageCheck check = new StageCheck(stage, report);
    check.owners(files, owned);
    check.contents(files);
    report.end("");
  }

  private void owners(SortedSet<String> files, Set<String> owned) {
    difference(owned, files).forEach(path -> report.add("MZ-U016", path, path));
    difference(files, owned).forEach(path -> report.add("MZ-U017", path, path));
    for (String reserved : Set.of(Manifest.FILE, Manifest.SUMS_FILE)) {
      if (files.contains(reserved)) {
        report.add("MZ-U021", reserved, reserved);
      }
    }
  }

  private static Set<String> difference(Set<String> from, Set<String> without) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest;
  }

  private void contents(SortedSet<String> files) throws IOException {
    LinkCheck links = new LinkCheck(stage, files, report);
    for (String file : files) {
      if (file.endsWith(".html")) {
        var page = Jsoup.parse(stage.resolve(file), StandardCharsets.UTF_8.name());
        new PolicyCheck(file, report).page(page);
        links.page(file, page);
      } else if (file.endsWith(".svg")) {
        String text = Files.readString(stage.resolve(file));
        new PolicyCheck(file, report).image(Jsoup.parse(text, "", Parser.xmlParser()));
      } else if (file.endsWith(".css")) {
        links.styleSheet(file, Files.readString(stage.resolve(file)));
      }
    }
    links.anchorsOfOtherPages();
  }
}
