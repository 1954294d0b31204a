package org.mingzhang.page.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFile;
import org.mingzhang.page.shared.SharedFiles;

/**
 * The search index of a site: its beginning, the directory of folders, the terms. In memory are a
 * line for each folder and a bounded share of the terms, never a text.
 */
public final class SearchFiles implements SharedFiles {
  private static final String INDEX = "search/index.js";

  /** Characters of terms in memory at a time; they take two bytes each. */
  private static final long PASS = 48_000_000;

  private final SearchOverview overview;
  private final SearchLayout layout;
  private final TermFiles terms;

  /**
   * Of all folders; reads their sums once.
   *
   * @param sums of the same folders
   */
  public SearchFiles(Contributions<UnitSearch> folders, Contributions<SearchSums> sums) {
    this(folders, sums, PASS);
  }

  SearchFiles(Contributions<UnitSearch> folders, Contributions<SearchSums> sums, long pass) {
    this.overview = SearchOverview.of(sums);
    this.layout = overview.layout();
    this.terms = new TermFiles(folders, overview, pass);
  }

  @Override
  public List<SharedFile> files() {
    List<SharedFile> files = new ArrayList<>();
    String key = layout.key();
    files.add(new SharedFile(INDEX, new Fingerprint().add(key).add(overview.version()).text()));
    IntStream.range(0, layout.blocks()).forEach(i -> files.add(new SharedFile(block(i), key)));
    IntStream.range(0, terms.files())
        .forEach(i -> files.add(new SharedFile(TermFiles.path(i), terms.key(i))));
    return files;
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    for (int i = 0; i < layout.blocks(); i++) {
      write(block(i), directory(i), wanted, sink);
    }
    terms.make(wanted, sink);
    write(INDEX, index(), wanted, sink);
  }

  private static void write(String path, ScriptData data, Predicate<String> wanted, FileSink sink)
      throws IOException {
    if (wanted.test(path)) {
      try (OutputStream out = sink.open(path)) {
        out.write(ScriptFile.of(TextScripts.FUNCTION, path, data).bytes());
      }
    }
  }

  private static String block(int number) {
    return "search/folders/" + number + ".js";
  }

  /** The folders of a block by their slots in it; an empty text where there is none. */
  private ScriptData directory(int block) {
    ScriptData data = new ScriptData().open('[');
    int next = block * Slots.BLOCK;
    for (Slots.Slot slot : layout.slots()) {
      if (slot.block() == block) {
        for (; next < slot.number(); next++) {
          data.text("");
        }
        data.text(slot.folder());
        next++;
      }
    }
    return data.close(']');
  }

  private ScriptData index() {
    ScriptData data = new ScriptData().open('{');
    data.key("version").text(overview.version());
    data.key("terms").number(terms.files());
    data.key("block").number(Slots.BLOCK);
    data.key("width").number(layout.width());
    data.key("years").open('[');
    layout.years().forEach(data::text);
    return data.close(']').close('}');
  }
}
