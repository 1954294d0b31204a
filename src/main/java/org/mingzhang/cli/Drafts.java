package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.scaffold.NewFiles;

/** Writes new files and says which; never over one that is there. */
final class Drafts {

  private final Console console;

  Drafts(Console console) {
    this.console = console;
  }

  /** Writes them all, or none when one of them is there already. */
  int write(NewFiles files, Path folder) {
    List<String> existing = files.existing(folder);
    if (!existing.isEmpty()) {
      existing.forEach(file -> console.say("new.exists", folder.resolve(file).toString()));
      return ExitCode.PROBLEMS;
    }
    try {
      files.write(folder);
    } catch (IOException e) {
      console.say("new.unwritten", e.getMessage());
      return ExitCode.PROBLEMS;
    }
    files.files().keySet().forEach(file -> console.out().println(folder.resolve(file)));
    return ExitCode.OK;
  }
}
