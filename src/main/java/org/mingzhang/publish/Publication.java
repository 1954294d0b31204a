package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.file.OutputLock;
import org.mingzhang.publish.part.StagedPart;

/** One build's hold on its output, from before it begins until the site is switched in or not. */
public final class Publication implements AutoCloseable {

  /** What is done one after the other to publish parts. */
  public enum Step {
    /** Looks whether just that stands there already; then nothing else is done. */
    COMPARE,
    TAKE,
    CHECK,
    MANIFEST,
    SYNC,
    SWITCH
  }

  private final Output output;
  private final Optional<ArchiveFile> archive;
  private final OutputLock lock;
  private Optional<EarlierSite> earlier = Optional.empty();
  private Optional<Staging> stage = Optional.empty();

  private Publication(Output output, Optional<ArchiveFile> archive, OutputLock lock) {
    this.output = output;
    this.archive = archive;
    this.lock = lock;
  }

  /** Empty, with a diagnostic, when another build has it or what is there may not be replaced. */
  static Optional<Publication> begin(
      Output output, Optional<ArchiveFile> archive, Diagnostics diagnostics) throws IOException {
    OutputLock lock = OutputLock.tryLock(output.lock());
    boolean begun = false;
    try {
      Optional<Diagnostic> refusal = lock.held() ? recovered(output) : inUse(output);
      refusal.ifPresent(diagnostics::add);
      begun = refusal.isEmpty();
      return begun ? Optional.of(new Publication(output, archive, lock)) : Optional.empty();
    } finally {
      if (!begun) {
        lock.close();
      }
    }
  }

  private static Optional<Diagnostic> inUse(Output output) {
    String out = output.folder().toString();
    return Optional.of(Diagnostic.error("MZ-U005", SourceLocation.of(out), out));
  }

  private static Optional<Diagnostic> recovered(Output output) throws IOException {
    output.recover();
    return output.contentRefusal();
  }

  /** A folder for what is needed to make the site. It is deleted at the end. */
  public Path workshop() {
    return output.workshop();
  }

  /**
   * Has parts put together out of the site that was published before the present one.
   *
   * @param place where that is, and where the present one goes when another takes its place; to be
   *     this build's alone until {@link #setAside}. One that has to do with the output is left
   *     alone
   */
  public void reuse(Path place) throws IOException {
    // Of a link in that place itself nothing is known but that it is not ours.
    Path real = OutputFolder.real(place.getParent()).resolve(place.getFileName());
    if (!output.covers(real) && !output.folder().startsWith(real)) {
      earlier = Optional.of(new EarlierSite(real));
    }
  }

  /** Puts what would be deleted now where the next build finds it. Nothing is published after. */
  public void setAside() {
    if (earlier.isPresent()) {
      stage.flatMap(Staging::unpublished).ifPresent(earlier.get()::keep);
      output.replaced().ifPresent(earlier.get()::keep);
    }
  }

  /**
   * Publishes what the filling writes, unless there is an error by the end of it.
   *
   * @param edition what makes the site, for its manifest
   * @return what was published; empty when nothing was, and then the diagnostics say why
   */
  public Optional<Manifest> publish(
      Edition edition, Publisher.Filling filling, Diagnostics diagnostics) {
    return publish(edition, filling, step -> {}, diagnostics);
  }

  private Optional<Manifest> publish(
      Edition edition, Publisher.Filling filling, Consumer<Step> steps, Diagnostics diagnostics) {
    try {
      return staged(edition, filling, steps, diagnostics);
    } catch (UncheckedIOException e) {
      diagnostics.add(IoFailure.diagnostic(e.getCause(), output.folder()));
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, output.folder()));
    }
    return Optional.empty();
  }

  /**
   * Begins to put parts together that are sure to belong to the site, while others are still made.
   * What goes wrong with it is said when the site is published.
   *
   * @param diagnostics of the build
   */
  public void takeAhead(List<StagedPart> sure, Diagnostics diagnostics) {
    try {
      staging(diagnostics).takeAhead(sure);
    } catch (IOException e) {
      return; // publishing meets with the same
    }
  }

  private Staging staging(Diagnostics diagnostics) throws IOException {
    if (stage.isEmpty()) {
      Path folder = output.createStaging();
      stage =
          Optional.of(
              earlier.isPresent() && earlier.get().moveTo(folder)
                  ? Staging.over(folder, earlier.get(), diagnostics)
                  : new Staging(folder, diagnostics));
    }
    return stage.get();
  }

  /**
   * Publishes what is put together from parts, unless just that stands there already.
   *
   * @param edition what makes the site, for its manifest
   * @param steps is told what begins
   */
  public Optional<Manifest> publish(
      Edition edition, List<StagedPart> parts, Consumer<Step> steps, Diagnostics diagnostics) {
    steps.accept(Step.COMPARE);
    Optional<Manifest> standing = standing(edition, parts);
    return standing.isPresent()
        ? standing
        : publish(edition, staging -> staging.take(parts), steps, diagnostics);
  }

  /** An archive is made in any case: nobody knows what became of the last one. */
  private Optional<Manifest> standing(Edition edition, List<StagedPart> parts) {
    try {
      return archive.isPresent()
          ? Optional.empty()
          : new Standing(output.folder()).of(edition, parts);
    } catch (IOException e) {
      return Optional.empty(); // it is replaced, whatever it is
    }
  }

  private Optional<Manifest> staged(
      Edition edition, Publisher.Filling filling, Consumer<Step> steps, Diagnostics diagnostics)
      throws IOException {
    steps.accept(Step.TAKE);
    Staging staging = staging(diagnostics);
    filling.fill(staging);
    steps.accept(Step.CHECK);
    if (!diagnostics.hasErrors()) { // a stage with holes would only add what follows from them
      StageCheck.check(staging, diagnostics);
    }
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    steps.accept(Step.MANIFEST);
    Manifest manifest = Manifest.write(staging, edition);
    List<String> renewed = renewed(staging);
    Unchanged.link(staging.folder(), output.folder(), renewed);
    steps.accept(Step.SYNC);
    staging.sync(renewed);
    steps.accept(Step.SWITCH);
    switchIn();
    return Optional.of(manifest);
  }

  private static List<String> renewed(Staging staging) {
    Stream<String> own = Stream.of(Manifest.FILE, Manifest.SUMS_FILE);
    return Stream.concat(staging.owners().unverified().stream(), own).toList();
  }

  /** The archive comes first: whatever is refused after it, the site is what it was. */
  private void switchIn() throws IOException {
    if (archive.isPresent()) {
      archive.get().write(output.staging());
    }
    output.switchIn();
  }

  /** Tidies up and lets go of the output; what resists, the next build deletes or names. */
  @Override
  public void close() {
    stage.ifPresent(Staging::close);
    output.clear();
    archive.ifPresent(ArchiveFile::clear);
    try {
      lock.close();
    } catch (IOException e) {
      return; // the system lets go of it at the end of the program
    }
  }
}
