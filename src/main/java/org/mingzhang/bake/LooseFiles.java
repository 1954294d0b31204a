package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * Assets and attachments of a site as {@link Baker} would copy them, found by path and read only
 * when somebody asks for one.
 */
public final class LooseFiles {

  private final SortedMap<String, Source> sources;

  private LooseFiles(SortedMap<String, Source> sources) {
    this.sources = sources;
  }

  /**
   * Looks for them.
   *
   * @param reports paths of their pages: only what is attached to one of these is published
   * @param diagnostics receives what {@link Baker} would say of them
   */
  public static LooseFiles beside(List<String> reports, Path site, Diagnostics diagnostics) {
    Claims claims = new Claims(diagnostics);
    reports.forEach(claims::page);
    MemorySink sink = new MemorySink();
    StageWriter writer = new StageWriter(sink, claims, diagnostics);
    try {
      new Assets(writer).copy(site.resolve("assets"), Shipped.WITH_PROGRAM);
      new Attachments(writer).copy(site.resolve("content"));
    } catch (IOException e) {
      String reason = BakeFailure.reason(e);
      diagnostics.add(Diagnostic.error("MZ-B008", SourceLocation.of(site.toString()), reason));
    }
    return new LooseFiles(sink.sources);
  }

  /** The file of that path as it is now; empty when there is none. */
  public Optional<byte[]> bytes(String path) {
    Source source = sources.get(path);
    try {
      return source == null ? Optional.empty() : Optional.of(source.bytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private interface Source {
    byte[] bytes() throws IOException;
  }

  private static final class MemorySink implements StageWriter.Sink {

    private final SortedMap<String, Source> sources = new TreeMap<>();

    /** A file of the jar is read now: the jar is closed when all are found. */
    @Override
    public void copy(Path source, String path) throws IOException {
      if (source.getFileSystem().equals(FileSystems.getDefault())) {
        sources.put(path, () -> Files.readAllBytes(source));
      } else {
        write(Files.readAllBytes(source), path);
      }
    }

    @Override
    public void write(byte[] bytes, String path) {
      sources.put(path, () -> bytes);
    }
  }
}
