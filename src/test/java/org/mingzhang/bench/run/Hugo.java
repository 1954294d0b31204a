package org.mingzhang.bench.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Hugo, on the same texts as Markdown, where it is installed. */
final class Hugo implements Task {

  private final Path folder;

  /**
   * @param work is made
   */
  Hugo(Path program, Path site, Path work) {
    this.folder = work;
    Trees.copy(program.resolve("bench/hugo"), work);
    PlainText.write(site, work.resolve("content"), ".md", PlainText::markdown);
  }

  static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "hugo")));
  }

  @Override
  public String name() {
    return "hugo";
  }

  @Override
  public void before(int run) {
    Trees.putAside(output());
  }

  @Override
  public List<String> command() {
    return List.of("hugo", "--quiet");
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Path output() {
    return folder.resolve("public");
  }
}
