package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Sequence;

/** What a new data file says before and beside its sections: what it is, and what it rests on. */
final class NewFile {

  private static final String DOCUMENT = "form";

  private final FormRequest request;
  private final FoundForm form;
  private final UnitFiles files;
  private final Diagnostics diagnostics;

  NewFile(FormRequest request, FoundForm form, UnitFiles files, Diagnostics diagnostics) {
    this.request = request;
    this.form = form;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** All keys of the file in their order. */
  List<Entry> entries(ReportTree tree, List<Entry> sections) {
    List<Entry> entries = new ArrayList<>();
    kind(tree).ifPresent(kind -> entries.add(text("kind", kind)));
    entries.add(text("year", request.year()));
    entries.add(text("title", title()));
    if (!form.title().isEmpty()) {
      entries.add(text("form", form.title()));
    }
    entries.add(new Entry("documents", Place.FILE, documents()));
    sections.forEach(section -> entries.add(sourced(section)));
    return entries;
  }

  private Optional<String> kind(ReportTree tree) {
    boolean targets = form.title().contains("申报");
    boolean results = form.title().contains("自评") || form.title().contains("决算");
    if (!targets && (results || tree.hasResults())) {
      return Optional.of("self-evaluation");
    }
    if (targets || form.title().contains("预算")) {
      return Optional.of("targets");
    }
    new FileProblems(request.name(), diagnostics).error("MZ-I049");
    return Optional.empty();
  }

  private String title() {
    return form.title().isEmpty() ? files.unitName() + request.year() : form.title();
  }

  private Sequence documents() {
    List<Entry> document = new ArrayList<>();
    document.add(text("id", DOCUMENT));
    document.add(text("title", title()));
    if (!files.unitName().isEmpty()) {
      document.add(text("publisher", files.unitName()));
    }
    document.add(text("year", request.year()));
    return new Sequence(Place.FILE, List.of(new Mapping(Place.FILE, document)));
  }

  /** The section with its source: the form. */
  private static Entry sourced(Entry section) {
    DataNode source = new Mapping(Place.FILE, List.of(text("document", DOCUMENT)));
    List<Entry> entries = new ArrayList<>(section.value().fields());
    int rows = 0;
    while (rows < entries.size() && !List.of("columns", "rows").contains(entries.get(rows).key())) {
      rows++;
    }
    entries.add(rows, new Entry("source", Place.FILE, source));
    return new Entry(section.key(), section.place(), new Mapping(section.place(), entries));
  }

  private static Entry text(String key, String text) {
    return new Entry(key, Place.FILE, RowKeys.scalar(Place.FILE, text));
  }
}
