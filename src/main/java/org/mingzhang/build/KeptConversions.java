package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.publish.part.KeptRecords;
import org.mingzhang.publish.part.PartStore;

/**
 * Converted narratives on a disk: to convert them again would start the AsciiDoc runtime, which
 * takes longer than everything else together. Safe for threads.
 */
final class KeptConversions {

  private final Function<String, Path> folder;
  private final Path content;
  private final String program;
  private final BuildProgress progress;

  /**
   * @param store that they are kept in
   * @param content the site's {@code content/}
   * @param program which one it is: another one might convert otherwise
   */
  KeptConversions(PartStore store, Path content, String program, BuildProgress progress) {
    this(store::narratives, content, program, progress);
  }

  /**
   * The same, be there a store or not.
   *
   * @param folder that the narratives of a unit are kept in
   */
  KeptConversions(
      Function<String, Path> folder, Path content, String program, BuildProgress progress) {
    this.folder = folder;
    this.content = content;
    this.program = program;
    this.progress = progress;
  }

  /** What converting a narrative gives, be it made now or before. */
  Conversion get(Narrative narrative, Supplier<Conversion> convert) {
    String key = key(narrative);
    Optional<Conversion> known = find(narrative, key);
    progress.count(
        known.isPresent()
            ? BuildProgress.Count.NARRATIVES_KEPT
            : BuildProgress.Count.NARRATIVES_CONVERTED,
        1);
    return known.isPresent() ? known.get() : keep(narrative, key, convert);
  }

  /** What converting a narrative gave before, if that still holds. */
  Optional<Conversion> find(Narrative narrative) {
    return find(narrative, key(narrative));
  }

  private Optional<Conversion> find(Narrative narrative, String key) {
    try {
      return KeptRecords.read(file(narrative), Kept.class)
          .filter(kept -> kept.key().equals(key))
          .map(Kept::conversion)
          .filter(conversion -> conversion.holds(content));
    } catch (IOException e) {
      return Optional.empty(); // what cannot be read can be made again
    }
  }

  private Conversion keep(Narrative narrative, String key, Supplier<Conversion> convert) {
    Conversion made = convert.get();
    try {
      if (made.repeatable()) {
        Path file = file(narrative);
        Files.createDirectories(file.getParent());
        KeptRecords.write(file, new Kept(key, made));
      }
      return made;
    } catch (IOException e) {
      return made; // what cannot be kept can be made again
    }
  }

  private String key(Narrative narrative) {
    return new Fingerprint().add(program).add(narrative.file()).add(narrative.text()).text();
  }

  private Path file(Narrative narrative) {
    String unit = narrative.unit().isEmpty() ? PartStore.shared("site") : narrative.unit();
    return folder.apply(unit).resolve(narrative.year() + ".json");
  }

  /** A conversion with the sum of what was converted. */
  record Kept(String key, Conversion conversion) {}
}
