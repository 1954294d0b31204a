package org.mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example site as it is published into {@code target/example-site}: built when the first test
 * asks for it, and once for all tests that only read it.
 */
public final class ExampleSite {

  private final Path folder;
  private final Program.Run run;

  private ExampleSite(Path site, Path folder) {
    this.folder = folder;
    this.run = Program.build(site, folder);
  }

  /** Made by the first that asks. */
  private static final class Built {
    static final ExampleSite SITE =
        new ExampleSite(Program.exampleSite(), Path.of("target", "example-site"));
  }

  /** The site of a test, published into a folder. */
  public static ExampleSite built(Path site, Path folder) {
    return new ExampleSite(site, folder).checked();
  }

  /** The site, built without an error. */
  public static ExampleSite published() {
    return Built.SITE.checked();
  }

  private ExampleSite checked() {
    if (run.exitCode() != 0) {
      throw new AssertionError(run.err());
    }
    return this;
  }

  /** What the build printed. */
  public Program.Run run() {
    return run;
  }

  /** The published folder. */
  public Path folder() {
    return folder;
  }

  /** Every page, by its path in the site. */
  public List<String> pages() {
    return files(".html");
  }

  /** Every file whose name ends so, by its path in the site. */
  public List<String> files(String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of the site. */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
