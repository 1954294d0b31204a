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

/** {@code content/}: pages of the site, and in a folder for each unit the text of each year. */
final class NarrativeFolder {

  private static final String SUFFIX = ".adoc";

  /** Addresses of the site that an author may write the text of. */
  private static final Set<String> PAGES = Set.of("about", "accessibility", "404", "index");

  private final SiteFolder folder;
  private final SiteFiles files;
  private final DataFolder data;
  private final List<Narrative> narratives = new ArrayList<>();

  private NarrativeFolder(SiteFiles files, DataFolder data) {
    this.folder = files.folder();
    this.files = files;
    this.data = data;
  }

  static List<Narrative> read(SiteFiles files, DataFolder data) {
    SiteFolder folder = files.folder();
    NarrativeFolder content = new NarrativeFolder(files, data);
    for (Path path : folder.list(folder.root().resolve("content"))) {
      if (Files.isDirectory(path)) {
        content.unitFolder(path);
      } else {
        content.page(path);
      }
    }
    return content.narratives;
  }

  private void page(Path path) {
    String slug = slug(path);
    if (!path.toString().endsWith(SUFFIX) || !folder.isSlug(slug)) {
      folder.error("MZ-R057", path);
    } else if (PortableNames.isDevice(slug)) {
      folder.error("MZ-R099", path, slug);
    } else if (data.hasUnit(slug)
        || (DataFolder.RESERVED.contains(slug) && !PAGES.contains(slug))) {
      folder.error("MZ-R058", path, slug);
    } else {
      narrative(path, "", slug);
    }
  }

  private void unitFolder(Path unitFolder) {
    String unit = unitFolder.getFileName().toString();
    if (!data.hasUnit(unit)) {
      folder.error("MZ-R060", unitFolder, unit);
      return;
    }
    for (Path path : folder.list(unitFolder)) {
      if (!Files.isDirectory(path)) {
        report(path, unit);
      } else if (!path.getFileName().toString().matches("\\d{4}")) {
        folder.error("MZ-R057", path);
      }
    }
  }

  private void report(Path path, String unit) {
    String year = slug(path);
    if (!path.toString().endsWith(SUFFIX) || !year.matches("\\d{4}")) {
      folder.error("MZ-R057", path);
    } else if (!data.hasFile(unit, year)) {
      folder.error("MZ-R056", path, unit, year);
    } else {
      narrative(path, unit, year);
    }
  }

  private void narrative(Path path, String unit, String year) {
    boolean wanted = unit.isEmpty() || data.hasReport(unit, year);
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
