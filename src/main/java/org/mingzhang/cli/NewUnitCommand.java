package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.mingzhang.read.SiteReader;
import org.mingzhang.scaffold.UnitDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A unit that can be given reports. */
@Command(mixinStandardHelpOptions = true)
final class NewUnitCommand implements Callable<Integer> {

  private final Console console;
  private final Answers answers;

  @Mixin private CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "${bundle:label.unit}",
      descriptionKey = "new.slug",
      defaultValue = "")
  private String slug;

  @Option(names = "--name", paramLabel = "${bundle:label.text}", descriptionKey = "new.name")
  private String name;

  @Option(names = "--region", paramLabel = "${bundle:label.text}", descriptionKey = "new.region")
  private String region;

  @Option(names = "--code", paramLabel = "NNNNNN", descriptionKey = "new.code")
  private String code;

  NewUnitCommand(Console console, Answers answers) {
    this.console = console;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    Path site = common.site();
    if (!Files.isRegularFile(site.resolve("site.yaml"))) {
      console.say("new.noSite", site.resolve("site.yaml").toString());
      return ExitCode.PROBLEMS;
    }
    Optional<UnitDraft> draft = draft();
    if (draft.isEmpty()) {
      return ExitCode.USAGE;
    }
    int written = new Drafts(console).write(draft.get().files(), site);
    if (written == ExitCode.OK) {
      String folder = site.toString();
      console.say("new.unit.done", draft.get().slug(), folder, folder.length());
    }
    return written;
  }

  private Optional<UnitDraft> draft() {
    return answer(slug, "new.ask.slug", "new.bad.slug", NewUnitCommand::isSlug)
        .flatMap(
            id ->
                answer(name, "new.ask.name", "new.bad.name", text -> !text.isBlank())
                    .flatMap(
                        called ->
                            answer(region, "new.ask.region", "new.bad.region", r -> !r.isBlank())
                                .flatMap(where -> draft(id, called, where))));
  }

  private Optional<UnitDraft> draft(String id, String called, String where) {
    return answer(code, "new.ask.code", "new.bad.code", digits -> digits.matches("\\d{6}"))
        .map(digits -> new UnitDraft(id, called, where, digits));
  }

  private static boolean isSlug(String text) {
    return SiteReader.isUnitName(text);
  }

  private Optional<String> answer(
      String told, String question, String bad, Predicate<String> fits) {
    Optional<String> answer = answers.of(told, question, fits);
    if (answer.isEmpty()) {
      console.say(bad, told == null ? "" : told);
    }
    return answer;
  }
}
