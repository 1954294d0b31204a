package org.mingzhang.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Antora, installed by npm into {@code bench/target} when it is asked for. */
final class Antora implements Task {

  private static final String VERSION = "3.1.15";

  private final Path installed;
  private final Path folder;

  /**
   * @param work is made
   */
  Antora(Path program, Path site, Path work) {
    this.installed = program.resolve("bench/target/antora");
    this.folder = work;
    Path log = work.resolveSibling("log");
    if (!Files.exists(main())) {
      String prefix = installed.toString();
      Fork.run(
          List.of(
              "npm", "install", "--no-audit", "--no-fund", "--prefix", prefix, "antora@" + VERSION),
          program,
          log);
    }
    Trees.copy(program.resolve("bench/antora"), work);
    Path content = work.resolve("content");
    Trees.write(content.resolve("antora.yml"), Trees.read(work.resolve("antora.yml")));
    PlainText.write(site, content.resolve("modules/ROOT/pages"), ".adoc", PlainText::asciidoc);
    commit(content, log);
  }

  @Override
  public String name() {
    return "antora";
  }

  @Override
  public void before(int run) {
    Trees.putAside(output());
    Trees.putAside(folder.resolve("cache"));
  }

  @Override
  public List<String> command() {
    return List.of("node", main().toString(), "playbook.yml");
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Path output() {
    return folder.resolve("site");
  }

  private Path main() {
    return installed.resolve("node_modules/antora/bin/antora");
  }

  /** It reads nothing but Git repositories. */
  private static void commit(Path content, Path log) {
    Fork.run(List.of("git", "init", "-q"), content, log);
    Fork.run(List.of("git", "add", "."), content, log);
    Fork.run(
        List.of(
            "git",
            "-c",
            "user.name=bench",
            "-c",
            "user.email=bench@localhost",
            "commit",
            "-q",
            "-m",
            "Texts"),
        content,
        log);
  }
}
