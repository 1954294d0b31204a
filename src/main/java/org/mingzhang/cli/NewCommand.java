package org.mingzhang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The first files of authors: asks what is to be new. */
@Command(mixinStandardHelpOptions = true)
final class NewCommand implements Runnable {

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
