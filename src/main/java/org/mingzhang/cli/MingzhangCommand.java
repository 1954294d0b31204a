package org.mingzhang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: it asks for one. */
@Command(
    name = "mingzhang",
    mixinStandardHelpOptions = true,
    versionProvider = MingzhangCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {})
final class MingzhangCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  MingzhangCommand(Console console) {
    this.console = console;
  }

  /** Where the commands print. */
  Console console() {
    return console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }

  /** What {@code --version} prints: the version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"mingzhang " + (version == null ? "(development)" : version)};
    }
  }
}
