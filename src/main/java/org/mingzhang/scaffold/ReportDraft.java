package org.mingzhang.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.model.Unit;

/**
 * The files of one further year of a unit.
 *
 * @param last the newest earlier report, whose structure is carried over: names, ids, targets and
 *     weights, and nothing that came of them
 */
public record ReportDraft(Unit unit, FiscalYear year, ReportKind kind, Optional<Report> last) {

  /** Its data file and its narrative. */
  public NewFiles files() {
    String address = unit.id() + "/" + year;
    return new NewFiles(
        new TreeMap<>(
            Map.of(
                "data/" + address + ".yaml",
                data().getBytes(StandardCharsets.UTF_8),
                "content/" + address + ".adoc",
                Texts.filled(folder() + "narrative.adoc", words())
                    .getBytes(StandardCharsets.UTF_8))));
  }

  private String data() {
    StringBuilder text = new StringBuilder(Texts.filled(folder() + "head.yaml", words()));
    CarriedSections carried = new CarriedSections(kind);
    for (CarriedSections.Part part : CarriedSections.Part.values()) {
      String lines = last.map(report -> carried.of(report, part)).orElse("");
      String fresh = folder() + part.file();
      if (!lines.isEmpty()) {
        text.append('\n').append(lines);
      } else if (Texts.exists(fresh)
          && (part == CarriedSections.Part.TAIL || !carriesDocuments())) {
        text.append(Texts.text(fresh));
      }
    }
    return text.toString();
  }

  /** Whether the places of this report name last year's documents, and not our own. */
  private boolean carriesDocuments() {
    return last.filter(report -> !report.documents().isEmpty()).isPresent();
  }

  private String folder() {
    return "/scaffold/report/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
  }

  private Map<String, String> words() {
    return Map.of(
        "unit", unit.id(),
        "name", unit.name(),
        "year", year.toString(),
        "title", Yaml.text(title()),
        "documents", documents());
  }

  private String title() {
    return last.filter(report -> report.kind() == kind)
        .map(report -> ofThisYear(report.title(), report))
        .orElse(unit.name() + year + "年度部门整体支出" + form());
  }

  private String form() {
    return switch (kind) {
      case TARGETS -> "绩效目标申报表";
      case SELF_EVALUATION -> "绩效自评表";
    };
  }

  private String ofThisYear(String words, Report report) {
    return words.replace(report.year().toString(), year.toString());
  }

  private String documents() {
    List<String> lines =
        last.map(report -> report.documents().stream().map(d -> document(d, report)).toList())
            .filter(documents -> !documents.isEmpty())
            .orElse(List.of("  - {id: form, title: " + Yaml.text(title()) + "}"));
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private String document(SourceDocument document, Report report) {
    String title = report.kind() == kind ? ofThisYear(document.title(), report) : title();
    String publisher =
        document.publisher().isEmpty() ? "" : ", publisher: " + Yaml.text(document.publisher());
    return "  - {id: " + document.id() + ", title: " + Yaml.text(title) + publisher + "}";
  }
}
