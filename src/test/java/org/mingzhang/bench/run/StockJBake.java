package org.mingzhang.bench.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JBake as it comes, on a class path of its own, with the JVM's own settings. */
final class StockJBake implements Task {

  private final Path program;
  private final Path source;
  private final Path output;

  /**
   * @param work is made
   */
  StockJBake(Path program, Path site, Path work) {
    this.program = program;
    this.source = work.resolve("source");
    this.output = work.resolve("output");
    if (!Files.exists(classes())) {
      install(work.resolveSibling("log"));
    }
    Trees.copy(program.resolve("bench/jbake/site"), source);
    PlainText.write(site, source.resolve("content"), ".adoc", PlainText::jbake);
  }

  @Override
  public String name() {
    return "jbake";
  }

  @Override
  public void before(int run) {
    Trees.putAside(output);
  }

  @Override
  public List<String> command() {
    return List.of(
        java("java"),
        "-Dfile.encoding=UTF-8",
        "-Dlogback.configurationFile=" + program.resolve("bench/jbake/logback.xml"),
        "-cp",
        classPath(),
        "Bake",
        source.toString(),
        output.toString());
  }

  @Override
  public Path folder() {
    return source;
  }

  @Override
  public Path output() {
    return output;
  }

  private void install(Path log) {
    Path folder = program.resolve("bench/jbake");
    String pom = folder.resolve("pom.xml").toString();
    Fork.run(
        List.of(
            program.resolve("mvnw").toString(),
            "-B",
            "-q",
            "-f",
            pom,
            "dependency:copy-dependencies"),
        program,
        log);
    String main = folder.resolve("Bake.java").toString();
    Fork.run(
        List.of(java("javac"), "-d", classes().toString(), "-cp", classPath(), main), program, log);
  }

  private Path classes() {
    return program.resolve("bench/target/jbake/classes");
  }

  private String classPath() {
    return classes() + File.pathSeparator + program.resolve("bench/target/jbake/lib") + "/*";
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }
}
