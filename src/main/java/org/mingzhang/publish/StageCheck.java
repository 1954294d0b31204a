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
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * The last look at a site before anybody else sees it: every file has an owner and every owner a
 * file, every link and anchor leads somewhere, nothing is asked of another host, and no page needs
 * what its content security policy forbids.
 */
final class StageCheck {

  private final Path stage;
  private final Diagnostics diagnostics;

  private StageCheck(Path stage, Diagnostics diagnostics) {
    this.stage = stage;
    this.diagnostics = diagnostics;
  }

  static void check(Path stage, SortedSet<String> owned, Diagnostics diagnostics)
      throws IOException {
    SortedSet<String> files = Folders.files(stage);
    StageCheck check = new StageCheck(stage, diagnostics);
    check.owners(files, owned);
    check.contents(files);
  }

  private void owners(SortedSet<String> files, Set<String> owned) {
    difference(owned, files).forEach(path -> report("MZ-U016", path));
    difference(files, owned).forEach(path -> report("MZ-U017", path));
    for (String reserved : Set.of(Manifest.FILE, Manifest.SUMS_FILE)) {
      if (files.contains(reserved)) {
        report("MZ-U021", reserved);
      }
    }
  }

  private static Set<String> difference(Set<String> from, Set<String> without) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest;
  }

  private void contents(SortedSet<String> files) throws IOException {
    LinkCheck links = new LinkCheck(stage, files, diagnostics);
    for (String file : files) {
      if (file.endsWith(".html")) {
        var page = Jsoup.parse(stage.resolve(file), StandardCharsets.UTF_8.name());
        new PolicyCheck(file, diagnostics).page(page);
        links.page(file, page);
      } else if (file.endsWith(".svg")) {
        String text = Files.readString(stage.resolve(file));
        new PolicyCheck(file, diagnostics).image(Jsoup.parse(text, "", Parser.xmlParser()));
      } else if (file.endsWith(".css")) {
        links.styleSheet(file, Files.readString(stage.resolve(file)));
      }
    }
    links.anchorsOfOtherPages();
  }

  private void report(String code, String path) {
    diagnostics.add(Diagnostic.error(code, SourceLocation.of(path), path));
  }
}
