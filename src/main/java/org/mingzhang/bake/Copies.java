package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Which of the files that are published as they are go with some pages.
 *
 * @param assets whether style sheets, scripts and images do, which belong to no unit
 * @param units whose attachments do
 */
public record Copies(boolean assets, List<String> units) {

  /** Nothing. */
  public static final Copies NONE = new Copies(false, List.of());

  /** What belongs to no unit. */
  public static final Copies ASSETS = new Copies(true, List.of());

  public Copies {
    units = List.copyOf(units);
  }

  /** What is attached to the reports of a unit. */
  public static Copies attachmentsOf(String unit) {
    return new Copies(false, List.of(Objects.requireNonNull(unit, "unit")));
  }

  void copy(Path site, Shipped shipped, StageWriter writer) throws IOException {
    if (assets) {
      new Assets(writer).copy(site.resolve("assets"), shipped);
    }
    Attachments attachments = new Attachments(writer);
    for (String unit : units) {
      attachments.ofUnit(site.resolve("content"), unit);
    }
  }
}
