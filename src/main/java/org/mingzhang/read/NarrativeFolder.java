package org.mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.AuthorText;
import org.mingzhang.model.Narrative;
import org.mingzhang.read.file.PortableNames;
import org.mingzhang.read.file.SiteFolder;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.prose.NarrativeTitle;
import org.mingzhang.read.prose.ProseScanner;
import org.mingzhang.read.prose.ProseWaivers;

/** {@code content/}: pages of the site; and {@code content/<unit>/}: the text of each year. */
final class NarrativeFolder {

  private static final String SUFFIX = ".adoc";

  /** Addresses of the site that an author may write the text of. */
  private static final Set<String> PAGES = Set.of("about", "accessibility", "404", "index");

  private final SiteFolder folder;
  private final SiteFiles files;
  private final List<Narrative> narratives = new ArrayList<>();

  private NarrativeFolder(SiteFiles files) {
    this.folder = files.folder();
    this.files = files;
  }

  /** The pages of the site; of the folders of units only whether there is such a unit. */
  static List<Narrative> pages(SiteFiles files, Set<String> units) {
    NarrativeFolder content = new NarrativeFolder(files);
    for (Path path : content.folder.list(content.root())) {
      if (!Files.isDirectory(path)) {
        content.page(path, units);
      } else if (!units.contains(path.getFileName().toString())) {
        content.folder.error("MZ-R060", path, path.getFileName().toString());
      }
    }
    return content.narratives;
  }

  /** The texts of one unit's reports. */
  static List<Narrative> ofUnit(SiteFiles files, UnitFolder unit) {
    NarrativeFolder content = new NarrativeFolder(files);
    for (Path path : content.folder.list(content.root().resolve(unit.slug()))) {
      if (!Files.isDirectory(path)) {
        content.report(path, unit);
      } else if (!path.getFileName().toString().matches("\\d{4}")) {
        content.folder.error("MZ-R057", path);
      }
    }
    return content.narratives;
  }

  private Path root() {
    return folder.root().resolve("content");
  }

  private void page(Path path, Set<String> units) {
    String slug = slug(path);
    if (!path.toString().endsWith(SUFFIX) || !folder.isSlug(slug)) {
      folder.error("MZ-R057", path);
    } else if (PortableNames.isDevice(slug)) {
      folder.error("MZ-R099", path, slug);
    } else if (units.contains(slug)
        || (DataFolder.RESERVED.contains(slug) && !PAGES.contains(slug))) {
      folder.error("MZ-R058", path, slug);
    } else {
      narrative(path, "", slug, true);
    }
  }

  private void report(Path path, UnitFolder unit) {
    String year = slug(path);
    if (!path.toString().endsWith(SUFFIX) || !year.matches("\\d{4}")) {
      folder.error("MZ-R057", path);
    } else if (!unit.hasFile(year)) {
      folder.error("MZ-R056", path, unit.slug(), year);
    } else {
      narrative(path, unit.slug(), year, unit.hasReport(year));
    }
  }

  /**
   * @param wanted whether the page it stands on will be there
   */
  private void narrative(Path path, String unit, String year, boolean wanted) {
    files
        .read(path, List.of(unit, year, wanted), file -> narrative(unit, year, wanted, file))
        .ifPresent(narratives::add);
  }

  private static Optional<Narrative> narrative(
      String unit, String year, boolean wanted, DataFile file) {
    return file.text(TextReader.MAX_PROSE_BYTES)
        .filter(text -> wanted)
        .filter(text -> ProseWaivers.check(text, file.problems()))
        .map(
            text -> {
              NarrativeTitle.check(text, file.problems());
              return Normalizer.normalize(text, Normalizer.Form.NFC);
            })
        .map(text -> ProseScanner.scan(file.problems().file(), unit, year, text))
        .map(
            narrative -> {
              file.note(AuthorText.ofFile(narrative.file(), narrative.text()));
              return narrative;
            });
  }

  private static String slug(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }
}
