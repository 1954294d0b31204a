package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.file.OutputLock;
import org.mingzhang.publish.stage.CheckedFile;

/**
 * Puts a new site in the place of the old one, whole or not at all.
 *
 * <p>The site is filled in a folder beside the output, checked, and switched in by two renames, or
 * by one where releases are kept. A refusal, an error or a kill at any moment leaves the site that
 * was there.
 */
public final class Publisher {

  /** Fills the staged folder. */
  public interface Filling {

    /** Writes every file of the site and names each as owned. Problems go to the diagnostics. */
    void fill(Staging staging);

    /**
     * Looks into a file that belongs to no part, when it was found fit to publish otherwise.
     *
     * @param file that was looked at
     * @param content of it
     */
    default void look(CheckedFile file, byte[] content) {
      // Who has nothing to add looks no further.
    }
  }

  private final Path site;
  private final Destination destination;
  private final Edition edition;

  /**
   * @param site the folder of the sources, which must survive
   * @param destination where the site is to stand
   * @param edition what makes the site, for the manifest
   */
  public Publisher(Path site, Destination destination, Edition edition) {
    this.site = site;
    this.destination = destination;
    this.edition = edition;
  }

  /**
   * Publishes to a plain folder, judged by no rule set.
   *
   * @param version of the program, for the manifest
   */
  public Publisher(Path site, Path out, String version) {
    this(site, Destination.of(out), Edition.of(version));
  }

  /** The same publisher, which writes the site as one archive too. */
  public Publisher withArchive(Path file) {
    return new Publisher(site, destination.withArchive(file), edition);
  }

  /** The same publisher, which keeps so many releases behind a symbolic link. */
  public Publisher withReleases(int keep) {
    return new Publisher(site, destination.withReleases(keep), edition);
  }

  /**
   * Publishes what the filling writes, unless there is an error by the end of it.
   *
   * @return what was published; empty when nothing was, and then the diagnostics say why
   */
  public Optional<Manifest> publish(Filling filling, Diagnostics diagnostics) {
    try {
      Output output = output();
      Optional<ArchiveFile> zip = archiveFile(output);
      Optional<Diagnostic> refusal = refusal(output, zip);
      if (refusal.isPresent()) {
        diagnostics.add(refusal.get());
        return Optional.empty();
      }
      Files.createDirectories(output.folder().getParent());
      return locked(new Target(output, zip), filling, diagnostics);
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), destination.out()));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, destination.out()));
    }
    return Optional.empty();
  }

  /** Why nothing can be published there, as far as that is known before there is anything. */
  public Optional<Diagnostic> refusal() {
    try {
      Output output = output();
      Optional<Diagnostic> refusal = refusal(output, archiveFile(output));
      boolean asks = refusal.isEmpty() && Files.isDirectory(output.folder().getParent());
      return asks ? output.contentRefusal() : refusal;
    } catch (IOException e) {
      return Optional.of(IoFailure.diagnostic(e, destination.out()));
    }
  }

  private Optional<Diagnostic> refusal(Output output, Optional<ArchiveFile> zip)
      throws IOException {
    Optional<Diagnostic> refusal = output.placeRefusal(site);
    return refusal.isEmpty() && zip.isPresent() ? zip.get().refusal(site, output) : refusal;
  }

  /**
   * Brings back a site that a killed build had moved aside, when there is one and no build is at
   * work. A build that ends before it publishes anything does at least this.
   */
  public void recover() {
    try {
      Output output = output();
      if (output.isBroken()) {
        try (OutputLock lock = OutputLock.tryLock(output.lock())) {
          if (lock.held()) {
            output.recover();
          }
        }
      }
    } catch (IOException e) {
      // Whoever publishes next meets the same obstacle and names it.
      return;
    }
  }

  private Output output() throws IOException {
    return Output.of(destination.out(), destination.releases());
  }

  private Optional<ArchiveFile> archiveFile(Output output) throws IOException {
    Optional<Path> archive = destination.archive();
    return archive.isEmpty()
        ? Optional.empty()
        : Optional.of(ArchiveFile.of(archive.get(), output));
  }

  private Optional<Manifest> locked(Target target, Filling filling, Diagnostics diagnostics)
      throws IOException {
    Output output = target.output();
    try (OutputLock lock = OutputLock.tryLock(output.lock())) {
      if (!lock.held()) {
        String out = destination.out().toString();
        diagnostics.add(Diagnostic.error("MZ-U005", SourceLocation.of(out), out));
        return Optional.empty();
      }
      output.recover();
      Optional<Diagnostic> refusal = output.contentRefusal();
      if (refusal.isPresent()) {
        diagnostics.add(refusal.get());
        return Optional.empty();
      }
      return staged(target, filling, diagnostics);
    }
  }

  private Optional<Manifest> staged(Target target, Filling filling, Diagnostics diagnostics)
      throws IOException {
    try {
      Staging staging = new Staging(target.output().createStaging(), diagnostics);
      filling.fill(staging);
      if (!diagnostics.hasErrors()) { // a stage with holes would only add what follows from them
        StageCheck.check(staging, filling, diagnostics);
      }
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      Manifest manifest = Manifest.write(staging, edition);
      Unchanged.link(staging.folder(), target.output().folder());
      Folders.sync(staging.folder(), path -> !staging.isDurable(path));
      target.switchIn();
      return Optional.of(manifest);
    } finally {
      target.clear();
    }
  }

  /** What a build replaces. */
  private record Target(Output output, Optional<ArchiveFile> archive) {

    /** The archive comes first: whatever is refused after it, the site is what it was. */
    void switchIn() throws IOException {
      if (archive.isPresent()) {
        archive.get().write(output.staging());
      }
      output.switchIn();
    }

    void clear() {
      output.clear();
      archive.ifPresent(ArchiveFile::clear);
    }
  }
}
