package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * What the next build need not find out again about the files of a part.
 *
 * @param terms under which that holds; {@link DraftTerms#NONE} when something was to be said of the
 *     files, which is to be said again
 * @param files those of which there is something to note, by path
 */
record PartNotes(DraftTerms terms, List<FileNote> files) {

  /** Of a part that another version of the program kept. */
  static final PartNotes NONE = new PartNotes(DraftTerms.NONE, List.of());

  PartNotes {
    Objects.requireNonNull(terms, "terms");
    files = List.copyOf(files);
  }
}
