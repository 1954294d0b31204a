package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * One number for all classes and templates of the program. It keeps apart versions of one program
 * and guards against nobody, so that a quick sum will do.
 */
final class ProgramSum {

  private ProgramSum() {}

  static String text() {
    try {
      Path program =
          Path.of(ProgramSum.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(program) ? ofFolder(program) : ofFile(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ofFile(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(jar));
    return Long.toHexString(sum.getValue()) + "-" + Files.size(jar);
  }

  /** While the program is developed: a class that was compiled again is newer. */
  private static String ofFolder(Path classes) throws IOException {
    CRC32 sum = new CRC32();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(classes)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
      sum.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue()) + "-" + files.size();
  }
}
