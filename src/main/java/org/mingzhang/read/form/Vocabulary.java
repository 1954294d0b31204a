package org.mingzhang.read.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.form.FormColumn;
import org.mingzhang.model.form.FormLayout;
import org.mingzhang.model.form.FormMapping;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.model.form.FormTable;
import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.read.tree.DataNode;

/**
 * What headings and labels mean: those of the forms, of the unit's own files and of its mapping.
 */
final class Vocabulary {

  /** Headings of columns that carry nothing. */
  private static final List<String> NOTHING = List.of("行次", "序号", "栏次", "列次");

  private static final Pattern OF_A_YEAR = Pattern.compile("((?:19|20)\\d{2})年度?(.+)");
  private static final Set<String> SPENT_OR_PLANNED = Set.of("initial", "adjusted", "executed");

  private final Map<FormShape, Map<String, String>> columns = new EnumMap<>(FormShape.class);
  private final Map<String, String> adjustments = new HashMap<>();
  private final Map<String, Set<FormSection>> labels = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();
  private final FormMapping mapping;
  private final int year;

  /**
   * @param year of the form: 2023年预算数 is the budget in one form and last year's in the next
   */
  Vocabulary(FormMapping mapping, List<DataNode> files, int year) {
    this.mapping = mapping;
    this.year = year;
    for (FormSection section : FormSection.values()) {
      section.columns().forEach(column -> add(section.shape(), column));
    }
    for (FormLayout layout : OfficialForms.all()) {
      layout.tables().forEach(this::add);
    }
    files.forEach(file -> file.fields().forEach(table -> headings(table.value())));
    mapping.headings().forEach(h -> column(h.heading(), h.column()));
    mapping.tables().forEach(t -> labels.put(FormNames.heading(t.label()), Set.of(t.section())));
    NOTHING.forEach(heading -> ignored.add(FormNames.heading(heading)));
    mapping.ignore().forEach(text -> ignored.add(FormNames.heading(text)));
  }

  private void add(FormShape shape, FormColumn column) {
    Map<String, String> known = columns.computeIfAbsent(shape, s -> new HashMap<>());
    known.putIfAbsent(FormNames.heading(column.heading()), column.id());
    column.synonyms().forEach(s -> known.putIfAbsent(FormNames.heading(s), column.id()));
  }

  private void add(FormTable table) {
    label(table.label(), table.section());
    table.labels().forEach(label -> label(label, table.section()));
    table
        .headings()
        .forEach(own -> add(table.section().shape(), FormColumn.of(own.id(), own.heading())));
  }

  private void label(String label, FormSection section) {
    labels.computeIfAbsent(FormNames.heading(label), l -> new HashSet<>()).add(section);
  }

  /** The headings under which a data file gives its columns. */
  private void headings(DataNode table) {
    table.listOf("columns").stream()
        .filter(c -> !OF_A_YEAR.matcher(FormNames.heading(c.textOf("name"))).matches())
        .forEach(c -> column(c.textOf("name"), c.textOf("id")));
  }

  private void column(String heading, String id) {
    String plain = FormNames.heading(heading);
    boolean standard = false;
    for (FormSection section : FormSection.values()) {
      if (section.columns().stream().anyMatch(c -> c.id().equals(id))) {
        columns.get(section.shape()).put(plain, id);
        standard = true;
      }
    }
    if (!standard) {
      columns.get(FormShape.AMOUNTS).put(plain, id);
      adjustments.put(id, heading);
    }
  }

  /** The column of that heading in a table of that shape; empty when it is unknown. */
  Optional<String> column(FormShape shape, String heading) {
    String plain = FormNames.heading(heading);
    return Optional.ofNullable(columns.get(shape).get(plain))
        .or(() -> ofAYear(shape, plain))
        .filter(id -> !ignored.contains(plain));
  }

  private Optional<String> ofAYear(FormShape shape, String heading) {
    Matcher m = OF_A_YEAR.matcher(heading);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<String> id = Optional.ofNullable(columns.get(shape).get(m.group(2)));
    int named = Integer.parseInt(m.group(1));
    return named == year
        ? id
        : id.filter(column -> named == year - 1 && SPENT_OR_PLANNED.contains(column))
            .map(column -> "priorYear");
  }

  /** Whether the column is an adjustment that a data file or the mapping names. */
  boolean isAdjustment(String column) {
    return adjustments.containsKey(column);
  }

  boolean isIgnored(String text) {
    return ignored.contains(FormNames.heading(text));
  }

  /** The sections of that shape that go by the label. */
  List<FormSection> sections(FormShape shape, String label) {
    return labels.getOrDefault(FormNames.heading(label), Set.of()).stream()
        .filter(section -> section.shape() == shape)
        .sorted()
        .toList();
  }

  /** Whether the text is the label of any table. */
  boolean isLabel(String text) {
    return labels.containsKey(FormNames.heading(text));
  }

  FormMapping mapping() {
    return mapping;
  }
}
