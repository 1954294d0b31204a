package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.publish.file.Folders;

/**
 * A part while it is made. Files of the one that was there before wait beside it: where the new
 * ones are the same, they stay. Until it is kept there is no part.
 */
public final class PartDraft {

  private final PartFolder place;
  private final DraftTerms terms;
  private final DraftTerms before;
  private final Optional<EarlierFiles> earlier;
  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, SeenFile> recalled = new HashMap<>();

  private PartDraft(
      PartFolder place, DraftTerms terms, DraftTerms before, Optional<EarlierFiles> earlier) {
    this.place = place;
    this.terms = terms;
    this.before = before;
    this.earlier = earlier;
  }

  /**
   * Begins a new part.
   *
   * @param place whose part, if there is one, ends with this
   */
  static PartDraft begin(PartFolder place, DraftTerms terms) throws IOException {
    Optional<Part> part = place.read().filter(place::isWhole);
    Files.deleteIfExists(place.record());
    Folders.delete(place.before());
    PartNotes notes = PartNotes.NONE;
    Optional<EarlierFiles> earlier = Optional.empty();
    if (part.isPresent()) {
      notes = place.find(PartNotes.class).orElse(PartNotes.NONE);
      List<PageAnchors> anchors = terms.looksLike(notes.terms()) ? place.anchors() : List.of();
      earlier = Optional.of(new EarlierFiles(place.before(), part.get(), notes, anchors));
      Files.move(place.site(), place.before());
    }
    Folders.delete(place.site());
    Files.createDirectories(place.site());
    return new PartDraft(place, terms, notes.terms(), earlier);
  }

  /** The folder to fill, by the paths that the files will have below the site's root. */
  public Path site() {
    return place.site();
  }

  /**
   * Whether a file need not be made, because it was made of the same before; then it is there
   * again. To be asked before it would be written.
   *
   * @param basis sum of what it would be made of; empty when unknown
   * @return what it is made from, as in the manifest; empty when it has to be made
   */
  public Optional<List<String>> recall(String path, String basis) throws IOException {
    bases.put(path, basis);
    Optional<SeenFile> same =
        earlier.isPresent() && terms.makesLike(before)
            ? earlier.get().madeOf(path, basis, place.site().resolve(path))
            : Optional.empty();
    same.ifPresent(file -> recalled.put(path, file));
    return same.map(file -> file.file().sources());
  }

  /** The file that was here before under this path, when it is the same; it is here again then. */
  Optional<SeenFile> earlier(String path) throws IOException {
    if (recalled.containsKey(path)) {
      return Optional.of(recalled.get(path));
    }
    return earlier.isEmpty()
        ? Optional.empty()
        : earlier.get().sameAs(path, place.site().resolve(path));
  }

  /** Whether what was seen in an earlier file would be seen again. */
  boolean looksAsBefore() {
    return terms.looksLike(before);
  }

  /**
   * Keeps a part whose files stand in {@link #site()}, on the disk for good.
   *
   * @param seen what a look at its files gave
   * @param contributions what the pages of the whole site need of it, at most one of a type, or of
   *     a type and year
   * @return the part as it is kept
   */
  public Part keep(Part part, PartCheck seen, List<? extends Record> contributions)
      throws IOException {
    Folders.delete(place.before());
    List<PartFile> kept = new ArrayList<>();
    kept.add(place.write(new PartFolder.Anchors(seen.anchors())));
    kept.add(place.write(notes(seen)));
    for (Record contribution : contributions) {
      kept.add(place.write(contribution));
    }
    place.retain(kept);
    Folders.sync(place.root());
    Part whole = part.with(kept);
    KeptRecords.write(place.record(), KeptPart.of(whole));
    return whole;
  }

  private PartNotes notes(PartCheck seen) {
    return new PartNotes(
        seen.isSilent() ? terms : DraftTerms.NONE,
        seen.seen().stream()
            .map(file -> file.note(bases.getOrDefault(file.file().path(), "")))
            .filter(note -> !note.basis().isEmpty() || !note.addresses().isEmpty())
            .toList());
  }
}
