package org.mingzhang.hostile;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The system's files, one operation on which fails, or all from one on. */
final class FaultyFileSystem extends FileSystem {

  /**
   * One operation.
   *
   * @param name of the operation, as the provider calls it
   */
  record Operation(String name, Path path) {}

  private static final FileSystem REAL = FileSystems.getDefault();

  private final Path scratch;
  private final FaultyPaths paths = new FaultyPaths(this);
  private final FaultyProvider provider = new FaultyProvider(this);
  private final List<Operation> done = new ArrayList<>();
  private final Fault fault;
  private final int first;
  private final int last;

  private FaultyFileSystem(Path scratch, Fault fault, int first, int last) {
    this.scratch = scratch;
    this.fault = fault;
    this.first = first;
    this.last = last;
  }

  /** One that fails in nothing and remembers what was done. */
  static FaultyFileSystem recording(Path scratch) {
    return new FaultyFileSystem(scratch, Fault.NO_SPACE, -1, -1);
  }

  /** One that fails in the operation of that number, counted from 0, and in no other. */
  static FaultyFileSystem failingOnce(Path scratch, Fault fault, int number) {
    return new FaultyFileSystem(scratch, fault, number, number);
  }

  /** One that fails in that operation and in all after it. */
  static FaultyFileSystem failingFrom(Path scratch, Fault fault, int number) {
    return new FaultyFileSystem(scratch, fault, number, Integer.MAX_VALUE);
  }

  Path path(Path real) {
    return paths.wrap(real);
  }

  FaultyPaths paths() {
    return paths;
  }

  Path scratch() {
    return scratch;
  }

  /** What was done so far. */
  synchronized List<Operation> operations() {
    return List.copyOf(done);
  }

  synchronized void operation(String name, Path path) throws IOException {
    int number = done.size();
    done.add(new Operation(name, path));
    if (number >= first && number <= last) {
      fault.happen(path);
    }
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return REAL.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return REAL.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return REAL.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(REAL.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    return REAL.getPathMatcher(pattern);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return REAL.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return REAL.newWatchService();
  }
}
