package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Path;

/** Style sheets, scripts and images: the site's own, then what the site does not replace. */
final class Assets {

  private static final String FOLDER = "assets/";

  private final StageWriter writer;

  Assets(StageWriter writer) {
    this.writer = writer;
  }

  void copy(Path siteAssets, Shipped shipped) throws IOException {
    FileTree own = FileTree.of(siteAssets);
    own.links().forEach(link -> writer.refuseLink(FOLDER + link));
    own.files().forEach((name, file) -> writer.copy(file, FOLDER + name, FOLDER + name));
    shipped.use(
        folder -> FileTree.of(folder.resolve("assets")).files().forEach(this::copyUnlessReplaced));
    if (!writer.has(ChartLibrary.PATH)) {
      writer.write(ChartLibrary.script(), ChartLibrary.PATH, Baked.SHIPPED + ChartLibrary.PATH);
    }
  }

  private void copyUnlessReplaced(String name, Path file) {
    if (!writer.has(FOLDER + name)) {
      writer.copy(file, FOLDER + name, Baked.SHIPPED + FOLDER + name);
    }
  }
}
