package org.mingzhang.narrative;

import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;

/** The stage. Starts its AsciiDoc runtime at the first conversion and not before. */
public final class NarrativeConverter implements AutoCloseable {

  /** Converts one narrative; what is wrong with it goes to {@code diagnostics}. */
  public ConvertedNarrative convert(Narrative narrative, Diagnostics diagnostics) {
    throw new UnsupportedOperationException(narrative.file() + diagnostics);
  }

  @Override
  public void close() {}
}
