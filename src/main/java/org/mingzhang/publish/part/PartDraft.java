package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.publish.file.Folders;

/**
 * A part while it is made. Files of the one that was there before wait beside it: where the new
 * ones are the same, they stay. Until it is kept there is no part.
 */
public final class PartDraft {

  private final PartFolder place;
  private final String look;
  private final Optional<EarlierFiles> earlier;
  private final boolean sameLook;

  private PartDraft(
      PartFolder place, String look, Optional<EarlierFiles> earlier, boolean sameLook) {
    this.place = place;
    this.look = look;
    this.earlier = earlier;
    this.sameLook = sameLook;
  }

  /**
   * Begins a new part.
   *
   * @param place whose part, if there is one, ends with this
   * @param look sum of everything that a look at a file depends on besides the file
   */
  static PartDraft begin(PartFolder place, String look) throws IOException {
    Optional<Part> part = place.read().filter(place::isWhole);
    Optional<EarlierFiles> earlier = Optional.empty();
    boolean sameLook = false;
    Files.deleteIfExists(place.record());
    Folders.delete(place.before());
    if (part.isPresent()) {
      PartLinks links = place.find(PartLinks.class).orElse(PartLinks.UNKNOWN);
      sameLook = links.look().equals(look);
      List<PageAnchors> anchors = sameLook ? place.anchors() : List.of();
      earlier = Optional.of(new EarlierFiles(place.before(), part.get(), links.pages(), anchors));
      Files.move(place.site(), place.before());
    }
    Folders.delete(place.site());
    Files.createDirectories(place.site());
    return new PartDraft(place, look, earlier, sameLook);
  }

  /** The folder to fill, by the paths that the files will have below the site's root. */
  public Path site() {
    return place.site();
  }

  /** The file that was here before under this path, when it is the same; it is here again then. */
  Optional<SeenFile> earlier(String path) throws IOException {
    return earlier.isEmpty()
        ? Optional.empty()
        : earlier.get().take(path, place.site().resolve(path));
  }

  /** Whether what was seen in an earlier file would be seen again. */
  boolean sameLook() {
    return sameLook;
  }

  /**
   * Keeps a part whose files stand in {@link #site()}, on the disk for good.
   *
   * @param seen what a look at its files gave
   * @param contributions what the pages of the whole site need of it, at most one of a type
   * @return the part as it is kept
   */
  public Part keep(Part part, PartCheck seen, List<? extends Record> contributions)
      throws IOException {
    Folders.delete(place.before());
    List<PartFile> kept = new ArrayList<>();
    kept.add(place.write(new PartFolder.Anchors(seen.anchors())));
    kept.add(place.write(new PartLinks(seen.isSilent() ? look : "", seen.pageLinks())));
    for (Record contribution : contributions) {
      kept.add(place.write(contribution));
    }
    Folders.sync(place.root());
    Part whole = part.with(kept);
    KeptRecords.write(place.record(), whole);
    return whole;
  }
}
