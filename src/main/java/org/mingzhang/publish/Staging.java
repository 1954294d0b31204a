package org.mingzhang.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.part.StagedPart;

/** The folder that will be the site, while it is filled; it remembers whose every file is. */
public final class Staging implements AutoCloseable {

  private static final Pattern SLUG_PATH =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*");

  private final Path folder;
  private final Diagnostics diagnostics;
  private final Owners owners = new Owners();
  private final PartIntake intake;

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
    this.diagnostics = diagnostics;
    this.intake = new PartIntake(folder, earlier);
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
    owners.add(path, sources);
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
    if (owners.has(path)) {
      diagnostics.add(Diagnostic.error("MZ-U021", location, path));
      return OutputStream.nullOutputStream();
    }
    own(path, sources);
    Path target = folder.resolve(path);
    intake.files().makeFolderOf(target);
    return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Begins to bring in the files of parts that are sure to belong to the site, while others are
   * still made. What goes wrong with it is said when all are taken.
   */
  void takeAhead(List<StagedPart> sure) {
    intake.begin(sure);
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
      if (diagnostics.hasErrors()) {
        intake.stop();
      } else {
        intake.end(all);
      }
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, folder));
    }
  }

  private void register(StagedPart part) {
    for (String taken : owners.add(part)) {
      diagnostics.add(Diagnostic.error("MZ-U021", SourceLocation.of(taken), taken));
    }
  }

  /** Lets go of the stage: when it is over, nobody writes into it. */
  @Override
  public void close() {
    try {
      intake.stop();
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
    if (intake.files().isNew() || !Files.exists(folder)) {
      return Optional.empty();
    }
    try {
      Folders.sync(intake.files().changedFolders());
      return Optional.of(folder);
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /**
   * Makes sure that a power cut loses nothing of the stage. A file that is kept was made durable
   * when it was.
   *
   * @param renewed files that may be new in their folders; those that nobody owns among them
   */
  void sync(List<String> renewed) throws IOException {
    StageFiles files = intake.files();
    renewed.forEach(path -> files.changed(folder.resolve(path).getParent()));
    Stream<Path> written =
        Stream.concat(owners.sources().keySet().stream(), renewed.stream())
            .distinct()
            .filter(path -> !isDurable(path))
            .map(folder::resolve);
    Folders.sync(Stream.concat(written, files.changedFolders().stream()).toList());
  }

  private boolean isDurable(String path) {
    return intake.files().areLinks() && owners.part(path).isPresent();
  }

  /** Every owned path with its sources. */
  public SortedMap<String, List<String>> owned() {
    return owners.sources();
  }

  /** Whose its files are. */
  Owners owners() {
    return owners;
  }
}
