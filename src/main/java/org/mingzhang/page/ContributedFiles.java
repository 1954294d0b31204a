package org.mingzhang.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.compare.CompareFiles;
import org.mingzhang.page.compare.ComparePart;
import org.mingzhang.page.compare.UnitComparison;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.search.SearchFiles;
import org.mingzhang.page.search.SearchPart;
import org.mingzhang.page.search.UnitSearch;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFiles;
import org.mingzhang.page.words.Words;

/** What scripts load and programs download: each unit's own, and what all units contribute to. */
final class ContributedFiles {
  private final SiteIndex index;
  private final Words words;
  private final Consumer<SiteFile> sink;

  private ContributedFiles(SiteIndex index, Consumer<SiteFile> sink) {
    this.index = index;
    this.words = index.words();
    this.sink = sink;
  }

  /** Makes all of them and hands each on. */
  static void make(SiteIndex index, SharedFiles data, Consumer<SiteFile> sink) {
    ContributedFiles files = new ContributedFiles(index, sink);
    files.search();
    files.comparison();
    files.write(data);
  }

  private void search() {
    List<UnitSearch> folders = new ArrayList<>();
    for (Unit unit : index.site().units()) {
      SearchPart part = SearchPart.of(unit, index.reportsOf(unit), words);
      part.files().forEach(this::write);
      folders.add(part.contribution());
    }
    for (ConvertedNarrative text : index.sitePages()) {
      SearchPart part = SearchPart.of(text, words);
      part.files().forEach(this::write);
      folders.add(part.contribution());
    }
    write(new SearchFiles(Contributions.of(folders, UnitSearch::folder)));
  }

  private void comparison() {
    List<UnitComparison> units = new ArrayList<>();
    for (Unit unit : index.site().units()) {
      ComparePart part = ComparePart.of(unit, index.reportsOf(unit));
      write(part.file());
      units.add(part.contribution());
    }
    write(new CompareFiles(Contributions.of(units, UnitComparison::unit)));
  }

  private void write(ScriptFile file) {
    sink.accept(new SiteFile(file.path(), file::bytes));
  }

  private void write(SharedFiles files) {
    try {
      files.make(path -> true, FileSink.inMemory(sink));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
