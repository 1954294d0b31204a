package org.mingzhang.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.AtOnce;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.StagedPart;

/** The folder that will be the site, while it is filled; it remembers whose every file is. */
public final class Staging implements AutoCloseable {

  private static final Pattern SLUG_PATH =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*");

  private final Path folder;
  private final Optional<EarlierSite> earlier;
  private final Diagnostics diagnostics;
  private final SortedMap<String, List<String>> owned = new TreeMap<>();
  private final Map<String, Owned> ofParts = new HashMap<>();
  private final List<StagedPart> parts = new ArrayList<>();
  private StageFiles files;
  private Optional<FetchedAhead> ahead = Optional.empty();

  /**
   * A stage that owns nothing yet.
   *
   * @param folder empty
   * @param diagnostics receives what cannot be written
   */
  public Staging(Path folder, Diagnostics diagnostics) {
    this(folder, Optional.empty(), diagnostics);
  }

  private Staging(Path folder, Optional<EarlierSite> earlier, Diagnostics diagnostics) {
    this.folder = folder;
    this.earlier = earlier;
    this.files = new StageFiles(folder, earlier.isEmpty());
    this.diagnostics = diagnostics;
  }

  /**
   * A stage for parts alone. What is in the folder may stay there if it is theirs.
   *
   * @param folder that has the files of the earlier site
   * @param earlier gets them back if no site can be made of them
   * @param diagnostics receives what cannot be written
   */
  static Staging over(Path folder, EarlierSite earlier, Diagnostics diagnostics) {
    return new Staging(folder, Optional.of(earlier), diagnostics);
  }

  /** Where the site is made. */
  public Path folder() {
    return folder;
  }

  /**
   * Files that somebody writes into the folder; every file must be owned, and owned files exist.
   */
  public void own(Collection<String> paths) {
    paths.forEach(path -> own(path, List.of()));
  }

  /**
   * A file that somebody writes into the folder, with what it is made from.
   *
   * @param sources paths below the site's folder, in the order of their weight; empty when unknown
   */
  public void own(String path, List<String> sources) {
    owned.put(path, List.copyOf(sources));
  }

  /** Writes a finished file of unknown sources. */
  public void write(SiteFile file) {
    write(file, List.of());
  }

  /**
   * Writes a finished file; a path that is no slug path or is taken becomes a diagnostic.
   *
   * @param sources as for {@link #own(String, List)}
   */
  public void write(SiteFile file, List<String> sources) {
    try (OutputStream out = open(file.path(), sources)) {
      out.write(file.bytes().get());
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, folder.resolve(file.path())));
    }
  }

  /**
   * Begins a file that is written piece by piece; a path that is no slug path or is taken becomes a
   * diagnostic, and then what is written goes nowhere.
   *
   * @param sources as for {@link #own(String, List)}
   */
  public OutputStream open(String path, List<String> sources) throws IOException {
    SourceLocation location = SourceLocation.of(path);
    if (!SLUG_PATH.matcher(path).matches()) {
      diagnostics.add(Diagnostic.error("MZ-U020", location, path));
      return OutputStream.nullOutputStream();
    }
    if (owned.containsKey(path)) {
      diagnostics.add(Diagnostic.error("MZ-U021", location, path));
      return OutputStream.nullOutputStream();
    }
    own(path, sources);
    Path target = folder.resolve(path);
    files.makeFolderOf(target);
    return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Begins to bring in the files of parts that are sure to belong to the site, while others are
   * still made. What goes wrong with it is said when all are taken.
   */
  void takeAhead(List<StagedPart> sure) {
    ahead = Optional.of(new FetchedAhead(files, sure));
  }

  /**
   * Takes the files of parts, each as a second name of the file that is kept, or as a copy where
   * the system has no such names. A path that is taken becomes a diagnostic, and then there will be
   * no site and nothing more is brought in.
   *
   * @param all of the site, among them those that were taken ahead
   */
  public void take(List<StagedPart> all) {
    all.forEach(this::register);
    try {
      fetch(all);
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, folder));
    }
  }

  private void fetch(List<StagedPart> all) throws IOException {
    try {
      Set<String> there = stopAhead();
      if (!diagnostics.hasErrors()) {
        AtOnce.each(all, part -> there.contains(part.part().unit()) ? part : files.fetch(part));
        files.endLeftovers();
      }
    } catch (IOException e) {
      if (files.isNew() || diagnostics.hasErrors()) {
        throw e;
      }
      fetchAfresh(all);
    }
  }

  /** Whatever is wrong with what an earlier site left, in an empty folder it is not. */
  private void fetchAfresh(List<StagedPart> all) throws IOException {
    earlier.orElseThrow().takeBack(folder);
    files = new StageFiles(folder, true);
    AtOnce.each(all, files::fetch);
  }

  private void register(StagedPart part) {
    parts.add(part);
    for (PartFile file : part.part().files()) {
      if (owned.containsKey(file.path())) {
        SourceLocation location = SourceLocation.of(file.path());
        diagnostics.add(Diagnostic.error("MZ-U021", location, file.path()));
      } else {
        ofParts.put(file.path(), new Owned(file, part));
        own(file.path(), file.sources());
      }
    }
  }

  /** Has nobody write into the stage any more, and says which parts are there, by name. */
  private Set<String> stopAhead() throws IOException {
    return ahead.isPresent() ? ahead.get().stop() : Set.of();
  }

  /** Lets go of the stage: when it is over, nobody writes into it. */
  @Override
  public void close() {
    try {
      stopAhead();
    } catch (IOException e) {
      return; // the stage is deleted, or somebody was told of it
    }
  }

  /**
   * The stage, if it was made out of an earlier site and is still here: as good as that one was,
   * and on the disk for good.
   */
  Optional<Path> unpublished() {
    close();
    if (files.isNew() || !Files.exists(folder)) {
      return Optional.empty();
    }
    try {
      Folders.sync(files.changedFolders());
      return Optional.of(folder);
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** The parts that were taken, in their order. */
  List<StagedPart> parts() {
    return Collections.unmodifiableList(parts);
  }

  /** What is known of a file since it was made; empty for one that belongs to no part. */
  Optional<PartFile> known(String path) {
    return Optional.ofNullable(ofParts.get(path)).map(Owned::file);
  }

  /** The part that a file belongs to; empty for one that belongs to none. */
  Optional<StagedPart> part(String path) {
    return Optional.ofNullable(ofParts.get(path)).map(Owned::part);
  }

  /** Whether the file belongs to a part that was published as it is before. */
  private boolean isVerified(String path) {
    return part(path).filter(StagedPart::isVerified).isPresent();
  }

  /**
   * Makes sure that a power cut loses nothing of the stage. A file that is kept was made durable
   * when it was.
   *
   * @param renewed files that may be new in their folders; those that nobody owns among them
   */
  void sync(List<String> renewed) throws IOException {
    renewed.forEach(path -> files.changed(folder.resolve(path).getParent()));
    Stream<Path> written =
        Stream.concat(owned.keySet().stream(), renewed.stream())
            .distinct()
            .filter(path -> !isDurable(path))
            .map(folder::resolve);
    Folders.sync(Stream.concat(written, files.changedFolders().stream()).toList());
  }

  private boolean isDurable(String path) {
    return files.areLinks() && ofParts.containsKey(path);
  }

  /** The files that may be something else than what is published under their paths. */
  List<String> unverified() {
    return owned.keySet().stream().filter(path -> !isVerified(path)).toList();
  }

  /** Every owned path with its sources. */
  public SortedMap<String, List<String>> owned() {
    return Collections.unmodifiableSortedMap(owned);
  }

  private record Owned(PartFile file, StagedPart part) {}
}
