package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mingzhang.scaffold.SiteDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A folder that is a site and builds at once. */
@Command(mixinStandardHelpOptions = true)
final class NewSiteCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "new.folder")
  private Path folder;

  @Mixin private LanguageOption language;

  NewSiteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (isTaken()) {
      console.say("new.notEmpty", folder.toString());
      return ExitCode.PROBLEMS;
    }
    int code = new Drafts(console).write(SiteDraft.files(), folder);
    if (code == ExitCode.OK) {
      console.say("new.site.done", folder.toString());
    }
    return code;
  }

  /** Whatever is there, be it hidden, is not ours to add to; but a fresh repository is. */
  private boolean isTaken() {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.anyMatch(file -> !file.getFileName().toString().equals(".git"));
    } catch (IOException e) {
      return true;
    }
  }
}
