package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.model.Figure;

/**
 * What a picture says, all of it finished words.
 *
 * @param language as in {@code xml:lang}
 * @param title of the picture for those who do not see it
 * @param kicker the line above the unit's name
 * @param unit the unit's name
 * @param heading year and kind of the report
 * @param answer one or two sentences
 * @param figures the large ones; may be empty
 * @param parts in reading order
 * @param foot sources, day, address: one entry each
 */
public record Poster(
    String language,
    String title,
    String kicker,
    String unit,
    String heading,
    String answer,
    List<Figure> figures,
    List<PosterPart> parts,
    List<String> foot) {

  public Poster {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kicker, "kicker");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(answer, "answer");
    figures = List.copyOf(figures);
    parts = List.copyOf(parts);
    foot = List.copyOf(foot);
  }

  /**
   * A large figure.
   *
   * @param label what it is
   * @param value digits, or the word that stands where no figure was published
   * @param unit behind the digits; empty when none
   * @param note one line below; empty when none
   */
  public record Figure(String label, String value, String unit, String note) {

    String words() {
      return Stream.of(label, value, unit, note)
          .filter(word -> !word.isEmpty())
          .reduce((one, other) -> one + " " + other)
          .orElse("");
    }
  }

  /** The same in words, a line each, in reading order: the picture's text alternative. */
  public List<String> words() {
    List<String> lines = new ArrayList<>(List.of(unit, heading, answer));
    figures.forEach(figure -> lines.add(figure.words()));
    parts.forEach(part -> lines.addAll(part.words()));
    lines.addAll(foot);
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }
}
