package org.mingzhang.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTest {

  @Test
  void readsAFolderOfClasses() throws IOException {
    assertThat(files(new Shipped(ShippedTest.class, "bake/shipped/")))
        .contains("templates/note.ftlh", "assets/css/site.css");
  }

  @Test
  void readsAJar() throws IOException {
    assertThat(files(new Shipped(Test.class, "META-INF/"))).contains("MANIFEST.MF");
  }

  private static List<String> files(Shipped shipped) throws IOException {
    List<String> files = new ArrayList<>();
    shipped.use(folder -> files.addAll(FileTree.of(folder).files().keySet()));
    return files;
  }
}
