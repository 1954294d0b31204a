package org.mingzhang.build;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ConvertedTexts;

/**
 * The narratives of a site that is being written, each converted when somebody first asks for it,
 * and at once when its author has changed it. Safe for threads.
 */
final class LiveTexts implements ConvertedTexts {

  /** More texts than that, nobody changes by hand between two looks: that was a checkout. */
  private static final int BY_HAND = 16;

  private final Path content;
  private final Function<Narrative, Conversion> convert;
  private Map<Narrative, Conversion> known = new IdentityHashMap<>();
  private Map<String, Narrative> byFile = Map.of();
  private int made;

  /**
   * @param content the site's {@code content/}
   * @param convert converts a narrative, or knows what that gives
   */
  LiveTexts(Path content, Function<Narrative, Conversion> convert) {
    this.content = content;
    this.convert = convert;
  }

  /**
   * Goes on with the narratives that there are now; a record that is the same is the same text.
   * What is changed, or includes what is changed, is converted.
   */
  synchronized void look(List<Narrative> narratives) {
    boolean first = byFile.isEmpty();
    Set<Narrative> before = Collections.newSetFromMap(new IdentityHashMap<>());
    before.addAll(byFile.values());
    byFile =
        narratives.stream()
            .collect(Collectors.toMap(Narrative::file, Function.identity(), (one, other) -> one));
    List<Narrative> changed = narratives.stream().filter(n -> !before.contains(n)).toList();
    Map<Narrative, Conversion> still = new IdentityHashMap<>();
    for (Narrative narrative : narratives) {
      Conversion conversion = known.get(narrative);
      if (conversion != null) {
        still.put(narrative, conversion.holds(content) ? conversion : make(narrative));
      }
    }
    known = still;
    if (!first && changed.size() <= BY_HAND) {
      changed.forEach(this::converted);
    }
  }

  @Override
  public synchronized Optional<ConvertedNarrative> of(String file) {
    return Optional.ofNullable(byFile.get(file)).map(this::converted).map(Conversion::narrative);
  }

  /** What came of converting a narrative; empty as long as nobody has asked for it. */
  synchronized Optional<Conversion> known(Narrative narrative) {
    return Optional.ofNullable(known.get(narrative));
  }

  /** What a narrative includes, as far as that is known. */
  synchronized List<String> included(String file) {
    return Optional.ofNullable(byFile.get(file))
        .flatMap(this::known)
        .map(conversion -> conversion.narrative().included())
        .orElse(List.of());
  }

  /** How many conversions were made so far. */
  synchronized int made() {
    return made;
  }

  private Conversion converted(Narrative narrative) {
    return known.computeIfAbsent(narrative, this::make);
  }

  private Conversion make(Narrative narrative) {
    made++;
    return convert.apply(narrative);
  }
}
