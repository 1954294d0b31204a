package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.page.shared.Fingerprint;
import org.mingzhang.publish.part.KeptRecords;

/**
 * Converted narratives on a disk: to convert them again would start the AsciiDoc runtime, which
 * takes longer than everything else together. Safe for threads.
 */
final class KeptConversions {

  private final Path folder;
  private final Path content;
  private final String program;
  private final BuildProgress progress;

  /**
   * @param folder that they are kept in
   * @param content the site's {@code content/}
   * @param program which one it is: another one might convert otherwise
   */
  KeptConversions(Path folder, Path content, String program, BuildProgress progress) {
    this.folder = folder;
    this.content = content;
    this.program = program;
    this.progress = progress;
  }

  /** What converting a narrative gives, be it made now or before. */
  Conversion get(Narrative narrative, Supplier<Conversion> convert) {
    try {
      String key = key(narrative);
      Path file = file(narrative);
      Optional<Conversion> known =
          KeptRecords.read(file, Kept.class)
              .filter(kept -> kept.key().equals(key))
              .map(Kept::conversion)
              .filter(conversion -> conversion.holds(content));
      if (known.isPresent()) {
        progress.count(BuildProgress.Count.NARRATIVES_KEPT, 1);
        return known.get();
      }
      progress.count(BuildProgress.Count.NARRATIVES_CONVERTED, 1);
      Conversion made = convert.get();
      if (made.repeatable()) {
        Files.createDirectories(file.getParent());
        KeptRecords.write(file, new Kept(key, made));
      }
      return made;
    } catch (IOException e) {
      return convert.get(); // what cannot be kept can be made again
    }
  }

  private String key(Narrative narrative) {
    return new Fingerprint().add(program).add(narrative.file()).add(narrative.text()).text();
  }

  private Path file(Narrative narrative) {
    String unit = narrative.unit().isEmpty() ? "_site" : narrative.unit();
    return folder.resolve(unit).resolve(narrative.year() + ".json");
  }

  /** A conversion with the sum of what was converted. */
  record Kept(String key, Conversion conversion) {}
}
