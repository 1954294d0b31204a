package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.IoFailure;

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
    try (Publication publication = begin(diagnostics).orElse(null)) {
      return publication == null
          ? Optional.empty()
          : publication.publish(edition, filling, diagnostics);
    }
  }

  /**
   * Takes the output for one build, and puts in order what a killed one left.
   *
   * @return empty when nothing can be published there, and then the diagnostics say why
   */
  public Optional<Publication> begin(Diagnostics diagnostics) {
    try {
      Output output = output();
      Optional<ArchiveFile> zip = archiveFile(output);
      Optional<Diagnostic> refusal = refusal(output, zip);
      if (refusal.isPresent()) {
        diagnostics.add(refusal.get());
        return Optional.empty();
      }
      Files.createDirectories(output.folder().getParent());
      return Publication.begin(output, zip, diagnostics);
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), destination.out()));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, destination.out()));
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> refusal(Output output, Optional<ArchiveFile> zip)
      throws IOException {
    Optional<Diagnostic> refusal = output.placeRefusal(site);
    return refusal.isEmpty() && zip.isPresent() ? zip.get().refusal(site, output) : refusal;
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
}
