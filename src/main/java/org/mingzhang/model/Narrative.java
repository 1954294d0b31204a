package org.mingzhang.model;

import java.util.List;
import java.util.Objects;

/**
 * A text an editor wrote in AsciiDoc.
 *
 * @param file path below the site's folder
 * @param unit slug of the unit it tells of; empty for a page of the site such as about
 * @param year the year it tells of, as written in its name; the page's slug for a page of the site
 * @param text the whole file
 * @param spans its visible lines
 * @param references its macros
 * @param waivers findings that its editor lets stand, with the reason
 */
public record Narrative(
    String file,
    String unit,
    String year,
    String text,
    List<ProseSpan> spans,
    List<Reference> references,
    List<ProseWaiver> waivers) {

  public Narrative {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(text, "text");
    spans = List.copyOf(spans);
    references = List.copyOf(references);
    waivers = List.copyOf(waivers);
  }

  /** A narrative whose editor lets nothing stand. */
  public Narrative(
      String file,
      String unit,
      String year,
      String text,
      List<ProseSpan> spans,
      List<Reference> references) {
    this(file, unit, year, text, spans, references, List.of());
  }

  /** Whether this is a page of the site and belongs to no report. */
  public boolean isSitePage() {
    return unit.isEmpty();
  }
}
