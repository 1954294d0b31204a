package org.mingzhang.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A build of the province as users run it, after some edit.
 *
 * @param program where the launcher is
 */
record MingzhangBuild(Edit edit, Path program, Path site) implements Task {

  @Override
  public String name() {
    return edit.taskName();
  }

  @Override
  public void before(int run) {
    if (edit != Edit.COLD && !Files.exists(output())) {
      Fork.run(command(), folder(), site.resolveSibling("log"));
    }
    edit.make(program, site, run);
  }

  @Override
  public List<String> command() {
    String launcher = program.resolve("mingzhang").toString();
    String folder = site.toString();
    return edit == Edit.COLD
        ? List.of(launcher, "build", "--site", folder, "--timings", "--lang", "en")
        : List.of(launcher, "build", "--site", folder);
  }

  @Override
  public Path folder() {
    return program;
  }

  @Override
  public Path output() {
    return site.resolve("target/site");
  }
}
