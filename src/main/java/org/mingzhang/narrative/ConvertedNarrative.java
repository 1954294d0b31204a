package org.mingzhang.narrative;

import java.util.List;
import java.util.Objects;

/**
 * A narrative as sanitised HTML.
 *
 * <p>Markers: {@code <span data-mz="figure" data-target="budget.total.executed" data-unit="万元">}
 * with no content, and {@code <div data-mz="chart|table|findings" data-target="…">} for blocks.
 * {@code page} fills them; {@code data-unit} is left out where the macro names no unit.
 *
 * @param file the source, as in {@code Narrative.file}
 * @param title the document title; empty when it has none
 * @param html everything before the first section
 * @param sections the sections of the first level, in order
 * @param included the files it includes, and they include, below the site's folder; in the order
 *     they were met
 */
public record ConvertedNarrative(
    String file, String title, String html, List<Section> sections, List<String> included) {

  public ConvertedNarrative {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(html, "html");
    sections = List.copyOf(sections);
    included = List.copyOf(included);
  }

  /** A narrative that includes nothing. */
  public ConvertedNarrative(String file, String title, String html, List<Section> sections) {
    this(file, title, html, sections, List.of());
  }

  /**
   * A section of the first level with everything below it.
   *
   * @param id its anchor, unique in the narrative, ASCII
   * @param title as plain text
   * @param html without its heading; deeper headings begin at h3
   */
  public record Section(String id, String title, String html) {}
}
