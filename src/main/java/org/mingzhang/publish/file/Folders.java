package org.mingzhang.publish.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What is done with whole folders. */
public final class Folders {

  private static final int SYNCED_AT_ONCE = 16;

  private Folders() {}

  /**
   * Every file below a folder, by path with forward slashes, in one order on every system. What is
   * in it is looked through at once: a site has a hundred thousand files.
   */
  public static SortedSet<String> files(Path root) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    AtOnce.each(children(root), child -> files(root, child)).forEach(files::addAll);
    return files;
  }

  private static List<String> files(Path root, Path child) throws IOException {
    List<String> files = new ArrayList<>();
    // The walk has looked at each of them already: no other look.
    Files.walkFileTree(
        child,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(name(root, file));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /**
   * The path of a file below a folder, with forward slashes.
   *
   * @param file as a walk through the folder gives it
   */
  public static String name(Path root, Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /** Whether there is nothing in a folder. */
  public static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /** Deletes a folder with all it holds, following no link; nothing when there is none. */
  public static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(root, new Deletion());
    }
  }

  /** The same with a folder of many: what is in it, several at once. */
  public static void deleteAtOnce(Path root) throws IOException {
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      AtOnce.each(children(root), Folders::deleted);
    }
    delete(root);
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      found.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return children;
  }

  private static Path deleted(Path root) throws IOException {
    delete(root);
    return root;
  }

  /** Makes sure that a power cut loses nothing below the folder. */
  public static void sync(Path root) throws IOException {
    List<Path> all = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            all.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            all.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    sync(all);
  }

  /**
   * Makes files, and the names in folders, durable. Many at once: a disk that is asked to make a
   * hundred files durable does it in about the time of one.
   */
  public static void sync(Collection<Path> paths) throws IOException {
    ExecutorService waiting = Executors.newFixedThreadPool(SYNCED_AT_ONCE, Folders::daemon);
    try {
      for (Future<Void> done : waiting.invokeAll(paths.stream().map(Folders::syncing).toList())) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      waiting.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sync");
    thread.setDaemon(true);
    return thread;
  }

  private static Callable<Void> syncing(Path path) {
    return () -> {
      if (Files.isDirectory(path)) {
        syncFolder(path);
      } else {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
          file.force(true);
        }
      }
      return null;
    };
  }

  /** Makes the names in a folder durable, where the system can open a folder at all. */
  public static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder; its own journal keeps names.
      return;
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
