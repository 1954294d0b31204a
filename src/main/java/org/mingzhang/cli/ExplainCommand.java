package org.mingzhang.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mingzhang.check.Rule;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.DiagnosticMessages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a code means: for a rule its ground, an example and the remedy, for others their words. */
@Command(mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final int NEAREST = 3;

  private final Console console;
  private final DiagnosticMessages messages;

  @Parameters(
      arity = "0..1",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "code",
      defaultValue = "")
  private String code;

  @Mixin private LanguageOption language;

  ExplainCommand(Console console) {
    this.console = console;
    this.messages = new DiagnosticMessages(console.locale());
  }

  @Override
  public Integer call() {
    if (code.isEmpty()) {
      messages.codes().forEach(known -> console.out().println(known + " " + title(known)));
      return ExitCode.OK;
    }
    String full = fullCode();
    if (!messages.codes().contains(full)) {
      return unknown(full);
    }
    explain(full);
    return ExitCode.OK;
  }

  /** People write mz-c101 and C101 too. */
  private String fullCode() {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    return upper.startsWith("MZ-") ? upper : "MZ-" + upper;
  }

  private void explain(String known) {
    console.out().println(known + severity(known) + " " + title(known));
    part(known, "ground");
    part(known, "example");
    part(known, "problem");
    part(known, "remedy");
  }

  private void part(String known, String part) {
    messages
        .general(known, part)
        .ifPresent(
            text -> console.out().println("  " + console.words().get("explain." + part, text)));
  }

  private String title(String known) {
    return messages.general(known, "title").or(() -> messages.general(known, "problem")).orElse("");
  }

  /** Only a rule has one severity; other codes have that of their place. */
  private String severity(String known) {
    Optional<Rule> rule =
        RuleCatalogue.all().stream().filter(r -> r.code().equals(known)).findFirst();
    return rule.map(r -> " " + messages.word(r.severity())).orElse("");
  }

  private int unknown(String full) {
    console.say("explain.unknown", code);
    nearest(full).forEach(near -> console.say("explain.nearest", near, title(near)));
    console.say("explain.all");
    return ExitCode.USAGE;
  }

  /** Codes of the same stage first, then those of the same family. */
  private List<String> nearest(String full) {
    Stream<String> codes = messages.codes().stream();
    return codes
        .sorted(
            Comparator.<String>comparingInt(known -> differences(known, full))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** Place by place; a place weighs more than all behind it: stage, family, rule. */
  private static int differences(String known, String full) {
    int count = 0;
    for (int i = 0; i < known.length(); i++) {
      boolean same = i < full.length() && known.charAt(i) == full.charAt(i);
      count = 2 * count + (same ? 0 : 1);
    }
    return count;
  }
}
