package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * Puts a new site in the place of the old one, whole or not at all.
 *
 * <p>The site is filled in a folder beside the output, checked, and switched in by two renames. A
 * refusal, an error or a kill at any moment leaves the site that was there.
 */
public final class Publisher {

  /** Fills the staged folder. */
  public interface Filling {

    /** Writes every file of the site and names each as owned. Problems go to the diagnostics. */
    void fill(Staging staging);
  }

  private final Path site;
  private final Path out;
  private final Edition edition;
  private final Optional<Path> archive;

  /**
   * @param site the folder of the sources, which must survive
   * @param out where the site is to stand; made when missing
   * @param version of the program, for the manifest
   */
  public Publisher(Path site, Path out, String version) {
    this(site, out, Edition.of(version));
  }

  /**
   * @param edition what makes the site, for the manifest
   */
  public Publisher(Path site, Path out, Edition edition) {
    this(site, out, edition, Optional.empty());
  }

  private Publisher(Path site, Path out, Edition edition, Optional<Path> archive) {
    this.site = site;
    this.out = out;
    this.edition = edition;
    this.archive = archive;
  }

  /**
   * The same publisher, which writes the site as one archive too.
   *
   * @param file ends in {@code .zip} and lies outside the output; one of that name is replaced
   */
  public Publisher withArchive(Path file) {
    return new Publisher(site, out, edition, Optional.of(file));
  }

  /**
   * Publishes what the filling writes, unless there is an error by the end of it.
   *
   * @return what was published; empty when nothing was, and then the diagnostics say why
   */
  public Optional<Manifest> publish(Filling filling, Diagnostics diagnostics) {
    try {
      OutputFolder output = OutputFolder.of(out);
      Optional<ArchiveFile> zip = archiveFile(output);
      Optional<Diagnostic> refusal = OutputRules.place(site, output.folder());
      if (refusal.isEmpty() && zip.isPresent()) {
        refusal = zip.get().refusal(site, output);
      }
      if (refusal.isPresent()) {
        diagnostics.add(refusal.get());
        return Optional.empty();
      }
      Files.createDirectories(output.folder().getParent());
      return locked(new Target(output, zip), filling, diagnostics);
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), out));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, out));
    }
    return Optional.empty();
  }

  /**
   * Brings back a site that a killed build had moved aside, when there is one and no build is at
   * work. A build that ends before it publishes anything does at least this.
   */
  public void recover() {
    try {
      OutputFolder output = OutputFolder.of(out);
      if (Files.exists(output.previous())) {
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

  private Optional<ArchiveFile> archiveFile(OutputFolder output) throws IOException {
    return archive.isEmpty()
        ? Optional.empty()
        : Optional.of(ArchiveFile.of(archive.get(), output));
  }

  private Optional<Manifest> locked(Target target, Filling filling, Diagnostics diagnostics)
      throws IOException {
    OutputFolder output = target.output();
    try (OutputLock lock = OutputLock.tryLock(output.lock())) {
      if (!lock.held()) {
        SourceLocation location = SourceLocation.of(out.toString());
        diagnostics.add(Diagnostic.error("MZ-U005", location, out.toString()));
        return Optional.empty();
      }
      output.recover();
      Optional<Diagnostic> refusal = OutputRules.content(output.folder());
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
      Staging staging = new Staging(Files.createDirectory(target.output().staging()), diagnostics);
      filling.fill(staging);
      if (!diagnostics.hasErrors()) { // a stage with holes would only add what follows from them
        StageCheck.check(staging.folder(), staging.owned().keySet(), diagnostics);
      }
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      Manifest manifest = Manifest.write(staging.folder(), edition, staging.owned());
      target.switchIn();
      return Optional.of(manifest);
    } finally {
      target.clear();
    }
  }

  /** What a build replaces. */
  private record Target(OutputFolder output, Optional<ArchiveFile> archive) {

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
