package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;

/**
 * What Asciidoctor made of a narrative, not cleaned yet. Each part is converted by itself, so that
 * no markup an author passed through can reach over into the next one.
 *
 * @param title as HTML
 * @param preamble everything before the first section
 * @param sections of the first level
 * @param notes the footnotes, in order
 */
record RawNarrative(String title, String preamble, List<RawSection> sections, List<RawNote> notes) {

  /**
   * A section of the first level.
   *
   * @param id as Asciidoctor refers to it
   * @param given whether an author gave the id
   */
  record RawSection(String id, boolean given, String title, String html) {}

  /**
   * @param index the number that is printed
   */
  record RawNote(int index, String html) {}

  static RawNarrative of(Document document) {
    StringBuilder preamble = new StringBuilder();
    List<RawSection> sections = new ArrayList<>();
    for (StructuralNode block : document.getBlocks()) {
      if (block instanceof Section section) {
        sections.add(section(section));
      } else if (block.getContext().equals("preamble")) {
        preamble.append(block.getContent());
      } else {
        preamble.append(block.convert()).append('\n');
      }
    }
    // The notes are known only when everything that refers to them is converted.
    List<RawNote> notes =
        document.getCatalog().getFootnotes().stream()
            .map(note -> new RawNote(note.getIndex().intValue(), note.getText()))
            .toList();
    String title = Objects.requireNonNullElse(document.getDoctitle(), "");
    return new RawNarrative(title, preamble.toString(), sections, notes);
  }

  private static RawSection section(Section section) {
    return new RawSection(
        Objects.requireNonNullElse(section.getId(), ""),
        section.getAttributes().containsKey("id"),
        section.getTitle(),
        String.valueOf(section.getContent()));
  }

  /** How much there is of it. */
  int length() {
    int length = title.length() + preamble.length();
    for (RawSection section : sections) {
      length += section.title().length() + section.html().length();
    }
    return length + notes.stream().mapToInt(note -> note.html().length()).sum();
  }
}
