package org.mingzhang.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Diagnostic;

/**
 * What came of converting one narrative, with everything it depends on besides its text.
 *
 * @param narrative always safe to show; with neither title nor text when it could not be converted
 *     at all
 * @param problems what is wrong with it
 * @param uses the files it looked for, found or not
 * @param repeatable whether converting it again gives the same; not so when it took too long
 */
public record Conversion(
    ConvertedNarrative narrative,
    List<Diagnostic> problems,
    List<ContentUse> uses,
    boolean repeatable) {

  public Conversion {
    Objects.requireNonNull(narrative, "narrative");
    problems = List.copyOf(problems);
    uses = List.copyOf(uses);
  }

  /**
   * Whether converting the same narrative now would give the same.
   *
   * @param content the site's {@code content/}
   */
  public boolean holds(Path content) {
    return repeatable && uses.stream().allMatch(use -> use.holds(content));
  }
}
