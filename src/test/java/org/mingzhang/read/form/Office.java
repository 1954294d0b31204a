package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The office program of the system, which opens workbooks and saves them again. */
final class Office {

  private Office() {}

  /**
   * Opens and saves all files with one start of the program.
   *
   * @param folder for the copies and for the program's own settings
   * @return the folder with the copies; empty where the system has no such program
   */
  static Optional<Path> saved(Path folder, List<Path> files)
      throws IOException, InterruptedException {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path out = folder.resolve("saved");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.get().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    return Optional.of(out);
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
