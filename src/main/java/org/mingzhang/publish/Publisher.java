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
    this.site = site;
    this.out = out;
    this.edition = edition;
  }

  /**
   * Publishes what the filling writes, unless there is an error by the end of it.
   *
   * @return what was published; empty when nothing was, and then the diagnostics say why
   */
  public Optional<Manifest> publish(Filling filling, Diagnostics diagnostics) {
    try {
      OutputFolder output = OutputFolder.of(out);
      Optional<Diagnostic> refusal = OutputRules.place(site, output.folder());
      if (refusal.isPresent()) {
        diagnostics.add(refusal.get());
        return Optional.empty();
      }
      Files.createDirectories(output.folder().getParent());
      return locked(output, filling, diagnostics);
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), out));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, out));
    }
    return Optional.empty();
  }

  private Optional<Manifest> locked(OutputFolder output, Filling filling, Diagnostics diagnostics)
      throws IOException {
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
      return staged(output, filling, diagnostics);
    }
  }

  private Optional<Manifest> staged(OutputFolder output, Filling filling, Diagnostics diagnostics)
      throws IOException {
    try {
      Staging staging = new Staging(Files.createDirectory(output.staging()), diagnostics);
      filling.fill(staging);
      if (!diagnostics.hasErrors()) { // a stage with holes would only add what follows from them
        StageCheck.check(staging.folder(), staging.owned().keySet(), diagnostics);
      }
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      Manifest manifest = Manifest.write(staging.folder(), edition, staging.owned());
      output.switchIn();
      return Optional.of(manifest);
    } finally {
      output.clear();
    }
  }
}
