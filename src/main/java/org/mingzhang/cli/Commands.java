package org.mingzhang.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands, in the order of the help. To describe all of them takes longer than some of them
 * take to run, so only the one that is asked for is described; all of them are where no one is.
 */
final class Commands {

  private final Console console;
  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  Commands(Console console) {
    this.console = console;
    all.put("build", () -> new BuildCommand(console));
    all.put("assemble", () -> new AssembleCommand(console));
    all.put("check", () -> new CheckCommand(console));
    all.put("serve", () -> new ServeCommand(console));
    all.put("new", this::newCommand);
    all.put("figures", () -> new FiguresCommand(console));
    all.put("explain", () -> new ExplainCommand(console));
    all.put("verify", () -> new VerifyCommand(console));
    all.put("diff", () -> new DiffCommand(console));
    all.put("import", () -> new ImportCommand(console));
  }

  /**
   * The program with what these arguments may need.
   *
   * @param args of the program, as its user wrote them
   */
  CommandLine program(String... args) {
    CommandLine program = withCommands(new MingzhangCommand());
    Set<String> names = all.keySet();
    boolean isNamed = args.length > 0 && names.contains(args[0]);
    (isNamed ? Set.of(args[0]) : names)
        .forEach(name -> program.addSubcommand(name, all.get(name).get()));
    return program;
  }

  private CommandLine newCommand() {
    Answers answers = Answers.ofTheUser(console.words());
    return withCommands(new NewCommand())
        .addSubcommand("site", new NewSiteCommand(console))
        .addSubcommand("unit", new NewUnitCommand(console, answers))
        .addSubcommand("report", new NewReportCommand(console, answers));
  }

  /** One that is followed by the name of another, which its help calls a command. */
  private CommandLine withCommands(Object command) {
    CommandLine line = new CommandLine(command);
    String label = console.words().bundle().getString("label.command");
    line.getCommandSpec().usageMessage().synopsisSubcommandLabel(label);
    return line;
  }
}
