package org.mingzhang.bake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The templates and assets inside the program, be it a jar or a folder of classes.
 *
 * @param anchor a class of the jar that holds them; other jars may have folders of the same name
 * @param prefix before {@code templates/} and {@code assets/}; empty, or with a closing slash
 */
record Shipped(Class<?> anchor, String prefix) {

  /** Where the program keeps what it ships. */
  static final Shipped WITH_PROGRAM = new Shipped(Baker.class, "");

  /** Does something with the folder that holds {@code templates/} and {@code assets/}. */
  interface Use {
    void with(Path folder) throws IOException;
  }

  /** The template folder as a resource name, for the template loader. */
  String templates() {
    return "/" + prefix + "templates";
  }

  void use(Use use) throws IOException {
    Path code = codeSource();
    if (Files.isDirectory(code)) {
      use.with(code.resolve(prefix));
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      use.with(jar.getPath("/").resolve(prefix));
    }
  }

  private Path codeSource() {
    CodeSource source = anchor.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not stand in a file: " + source, e);
    }
  }
}
