package org.mingzhang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: it asks for one. */
@Command(name = "mingzhang", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MingzhangCommand implements Runnable {

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
