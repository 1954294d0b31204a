package org.mingzhang.page.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.narrative.ConvertedNarrative;

/** Where pages get converted narratives from: made before, or made when a page asks for one. */
@FunctionalInterface
public interface ConvertedTexts {

  /**
   * A narrative, converted.
   *
   * @param file of the narrative, below the site's folder
   * @return empty when there is none
   */
  Optional<ConvertedNarrative> of(String file);

  /** Those that were made before, in any order. */
  static ConvertedTexts of(List<ConvertedNarrative> made) {
    Map<String, ConvertedNarrative> byFile =
        made.stream().collect(Collectors.toMap(ConvertedNarrative::file, Function.identity()));
    return file -> Optional.ofNullable(byFile.get(file));
  }
}
