package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormMapping;
import org.mingzhang.model.form.FormMapping.RowMapping;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.shape.FigureCheck;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Sequence;
import org.mingzhang.read.value.FigureColumn;
import org.mingzhang.read.value.FigureText;

/** Makes the rows of a data file of the rows of a table. */
final class RowTree {

  private final FoundTable table;
  private final FormMapping mapping;
  private final Vocabulary vocabulary;
  private final RowIds ids;
  private final FileRows file;
  private final FileProblems problems;
  private final FigureCheck figures;
  private final List<String> proposed = new ArrayList<>();

  RowTree(FoundTable table, Vocabulary vocabulary, RowIds ids) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.file = new FileRows(vocabulary);
    this.mapping = vocabulary.mapping();
    this.ids = ids;
    this.problems = table.problems();
    this.figures = new FigureCheck(problems);
  }

  Sequence rows() {
    Sequence rows = rows(table.rows(), "", "");
    if (!proposed.isEmpty()) {
      String count = Integer.toString(proposed.size());
      problems.note("MZ-I050", table.place(), count, String.join("；", proposed));
    }
    return rows;
  }

  private Sequence rows(List<FoundRow> rows, String parent, String parentId) {
    List<DataNode> nodes = new ArrayList<>();
    rows.forEach(row -> nodes.add(row(row, parent, parentId)));
    return new Sequence(rows.get(0).head().place(), nodes);
  }

  private Mapping row(FoundRow row, String parent, String parentId) {
    RowIds.Known known = ids.of(row, parent, parentId);
    Place place = row.head().place();
    if (known.proposed()) {
      String shown = row.name().isEmpty() ? row.text(FormColumns.TEXT) : row.name();
      proposed.add(SheetProgress.shortened(shown) + " " + known.id());
    }
    RowKeys keys = new RowKeys(place);
    keys.text("id", known.id());
    if (!row.name().isEmpty()) {
      keys.text("name", name(row, known));
    }
    if (known.existing().isEmpty()) {
      kinds(row, known, keys);
    }
    cells(row, known, keys);
    known.existing().ifPresent(own -> file.tellKept(row, own, problems));
    if (!row.parts().isEmpty()) {
      keys.put("parts", rows(row.parts(), row.name(), known.id()));
    }
    Mapping made = keys.mapping();
    figures.sameSign(made);
    return made;
  }

  /** The file's own spelling where it only leaves out a number or a space. */
  private static String name(FoundRow row, RowIds.Known known) {
    return known.existing().map(own -> own.textOf("name")).orElse(row.name());
  }

  /** What a form cannot say, and another year's file or the name itself does. */
  private void kinds(FoundRow row, RowIds.Known known, RowKeys keys) {
    FormSection section = table.section();
    Optional<RowMapping> settled = ids.settled(row);
    Optional<RowWords.Known> word = RowWords.known(section, row.name());
    if (section.shape() == FormShape.AMOUNTS) {
      keys.kind("role", kept(known, "role"), settled.map(RowMapping::role), word, w -> w.role());
      keys.kind(
          "fundingSource",
          kept(known, "fundingSource"),
          settled.map(RowMapping::fundingSource),
          word,
          w -> w.source());
    } else if (section.shape() == FormShape.COUNTS) {
      kept(known, "role")
          .or(() -> RowWords.counted(section, row.name()).map(RowWords::slug))
          .ifPresent(role -> keys.text("role", role));
    } else if (section.shape() == FormShape.INDICATORS) {
      kept(known, "direction").ifPresent(direction -> keys.text("direction", direction));
    }
  }

  private static Optional<String> kept(RowIds.Known known, String key) {
    return known
        .earlier()
        .flatMap(row -> row.get(key))
        .map(DataNode::scalarText)
        .filter(text -> !text.isEmpty());
  }

  private void cells(FoundRow row, RowIds.Known known, RowKeys keys) {
    boolean none = !row.cells().isEmpty() && row.cells().stream().allMatch(this::isNone);
    if (none) {
      keys.truth("none");
      return;
    }
    List<Entry> adjustments = new ArrayList<>();
    List<Entry> profile = new ArrayList<>();
    for (FoundCell cell : row.cells()) {
      Entry entry = entry(cell, known);
      if (vocabulary.isAdjustment(cell.column())) {
        adjustments.add(entry);
      } else if (List.of(FormColumns.CONTENT, FormColumns.TOTAL_SCORE).contains(cell.column())) {
        profile.add(entry);
      } else {
        keys.put(entry.key(), entry.value());
      }
    }
    keys.mapping("adjustments", adjustments);
    keys.mapping("profile", profile);
  }

  private boolean isNone(FoundCell cell) {
    return CellTexts.isNone(cell.text()) && table.section().shape() == FormShape.AMOUNTS;
  }

  private Entry entry(FoundCell cell, RowIds.Known known) {
    Place place = cell.cell().place();
    String key = cell.column();
    Optional<FigureColumn.Kind> kind =
        vocabulary.isAdjustment(key)
            ? Optional.of(FigureColumn.Kind.AMOUNT)
            : FigureColumn.of(key).map(FigureColumn::kind);
    if (kind.isEmpty()) {
      return new Entry(key, place, RowKeys.scalar(place, cell.text()));
    }
    DataNode value = settled(cell, known).orElseGet(() -> RowKeys.scalar(place, cell.text()));
    Entry entry = new Entry(key, place, value);
    figures.check(entry, kind.get(), true);
    if (!FigureText.of(value).parse(FigureColumn.role(key)).isReadable()) {
      problems.note("MZ-I034", place, cell.text());
    }
    return entry;
  }

  /** A reading that the file or the mapping has for exactly this print. */
  private Optional<DataNode> settled(FoundCell cell, RowIds.Known known) {
    Optional<DataNode> own =
        known
            .existing()
            .flatMap(row -> file.figure(row, cell.column()))
            .filter(node -> node.textOf("printed").equals(cell.text()));
    return own.or(
        () ->
            mapping
                .reading(cell.text())
                .map(
                    reading ->
                        RowKeys.reading(
                            cell.cell().place(),
                            cell.text(),
                            reading.reading(),
                            reading.reason())));
  }
}
