package org.mingzhang.publish.part;

import java.util.List;
import org.mingzhang.publish.stage.FileLink;

/** Parts of one page of which nothing is said. */
public final class BarePart {

  private BarePart() {}

  /** One with these files and links alone. */
  public static Part of(String unit, String key, List<PartFile> files, List<FileLink> links) {
    return new Part(
        unit, key, List.of(), "", List.of(), 1, List.of(), List.of(), List.of(), files, links,
        List.of());
  }
}
