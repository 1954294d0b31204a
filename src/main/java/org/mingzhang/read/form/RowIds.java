package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormMapping.RowMapping;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.value.FigureText;

/** Gives the rows of one section the ids that they have in the files of the unit. */
final class RowIds {

  /** A row of a file, with the name of the row above it. */
  private record Candidate(DataNode row, String parent) {}

  /**
   * What is known of a row.
   *
   * @param existing the row of the file that the form is merged into
   * @param earlier the row of another year's file
   * @param proposed whether the id is new
   */
  record Known(
      String id, Optional<DataNode> existing, Optional<DataNode> earlier, boolean proposed) {}

  private final FormSection section;
  private final List<Candidate> existing;
  private final List<Candidate> earlier;
  private final List<RowMapping> settled;
  private final Set<String> taken = new HashSet<>();
  private int next = 1;

  RowIds(FormSection section, UnitFiles files, List<RowMapping> settled) {
    this.section = section;
    this.existing = candidates(files.existing(), section);
    this.earlier = candidates(files.earlier(), section);
    this.settled = settled;
    existing.forEach(candidate -> taken.add(candidate.row().textOf("id")));
  }

  private static List<Candidate> candidates(Optional<DataNode> file, FormSection section) {
    List<Candidate> candidates = new ArrayList<>();
    file.flatMap(root -> root.get(section.id()))
        .ifPresent(table -> table.listOf("rows").forEach(row -> add(candidates, row, "")));
    return candidates;
  }

  private static void add(List<Candidate> candidates, DataNode row, String parent) {
    candidates.add(new Candidate(row, parent));
    row.listOf("parts").forEach(part -> add(candidates, part, row.textOf("name")));
  }

  /**
   * The id of a row, and what the files say of it. Each row of a file is given once.
   *
   * @param parent name of the row above; empty for a root
   * @param parentId its id
   */
  Known of(FoundRow row, String parent, String parentId) {
    Optional<DataNode> here = take(existing, row, parent);
    Optional<DataNode> before = take(earlier, row, parent);
    String id = here.or(() -> before).map(known -> known.textOf("id")).orElse("");
    if (here.isEmpty() && !id.isEmpty() && taken.contains(id)) {
      id = "";
    }
    if (id.isEmpty()) {
      id =
          settledId(row)
              .or(() -> wordId(row, parent, parentId))
              .filter(word -> !taken.contains(word))
              .orElse("");
    }
    boolean proposed = id.isEmpty();
    id = proposed ? number() : id;
    taken.add(id);
    return new Known(id, here, before, proposed);
  }

  /** What the mapping says of a row of that name. */
  Optional<RowMapping> settled(FoundRow row) {
    return settled.stream()
        .filter(known -> known.section() == null || known.section() == section)
        .filter(known -> FormNames.row(known.name()).equals(FormNames.row(row.name())))
        .findFirst();
  }

  private Optional<String> settledId(FoundRow row) {
    return settled(row).map(RowMapping::id).filter(id -> !id.isEmpty());
  }

  /** 基本支出 of a function is called after it: every function can have one. */
  private Optional<String> wordId(FoundRow row, String parent, String parentId) {
    boolean classified = section == FormSection.FUNCTIONAL || section == FormSection.ECONOMIC;
    boolean own = classified && !parent.isEmpty() && !RowWords.isTotal(parent);
    return RowWords.known(section, row.name())
        .map(RowWords.Known::id)
        .map(word -> own ? parentId + "-" + word : word)
        .or(() -> RowWords.counted(section, row.name()).map(RowWords::slug));
  }

  private String number() {
    String id;
    do {
      id = String.format(Locale.ROOT, "%s-%02d", prefix(), next++);
    } while (taken.contains(id));
    return id;
  }

  private String prefix() {
    return switch (section) {
      case BUDGET -> "item";
      case FUNDING -> "source";
      case FUNCTIONAL -> "function";
      case ECONOMIC -> "economic";
      case THREE_PUBLIC -> "expense";
      case PROJECTS -> "project";
      case STAFF -> "staff";
      case ASSETS -> "asset";
      case GOALS -> "goal";
      case TASKS -> "task";
      case MANAGEMENT_GOALS -> "management";
      case INDICATORS -> "indicator";
      case RESULTS -> "result";
      case PROBLEMS -> "problem";
      case IMPROVEMENTS -> "improvement";
    };
  }

  private static Optional<DataNode> take(List<Candidate> candidates, FoundRow row, String parent) {
    Candidate best = null;
    int most = 0;
    for (Candidate candidate : candidates) {
      int likeness = likeness(candidate, row, parent);
      if (likeness > most) {
        most = likeness;
        best = candidate;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    candidates.remove(best);
    return Optional.of(best.row());
  }

  /** 0 for another row; of several with the same name the one in the same surroundings. */
  private static int likeness(Candidate candidate, FoundRow row, String parent) {
    DataNode known = candidate.row();
    boolean named = !row.name().isEmpty();
    String name = known.textOf("name");
    boolean same =
        named
            ? plain(name).equals(plain(row.name()))
            : name.isEmpty() && known.textOf("text").equals(row.text(FormColumns.TEXT));
    if (!same) {
      return 0;
    }
    int likeness = 1 + (plain(candidate.parent()).equals(plain(parent)) ? 8 : 0);
    for (String key :
        List.of(FormColumns.CLASS, FormColumns.DIMENSION, FormColumns.TASK, FormColumns.TEXT)) {
      likeness += known.textOf(key).equals(row.text(key)) ? 2 : 0;
    }
    for (String key : List.of(FormColumns.TARGET, FormColumns.ACTUAL)) {
      String printed = known.get(key).map(node -> FigureText.of(node).printed()).orElse("");
      likeness += printed.equals(row.text(key)) ? 1 : 0;
    }
    return likeness;
  }

  private static String plain(String name) {
    return FormNames.row(FormNames.bare(name));
  }
}
