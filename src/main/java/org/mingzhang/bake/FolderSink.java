package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies into the staged folder. */
record FolderSink(Path stage) implements StageWriter.Sink {

  @Override
  public void copy(Path source, String path) throws IOException {
    Files.copy(source, target(path));
  }

  @Override
  public void write(byte[] bytes, String path) throws IOException {
    Files.write(target(path), bytes);
  }

  private Path target(String path) throws IOException {
    Path target = stage.resolve(path);
    Files.createDirectories(target.getParent());
    return target;
  }
}
