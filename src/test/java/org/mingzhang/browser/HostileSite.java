package org.mingzhang.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.NarrativeConverter;

/**
 * The example site with an attack in the place of every text of its data, with every hostile
 * narrative that builds, and with file names that are legal and odd.
 */
final class HostileSite {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** The keys of data whose values are words of the author's choice. */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?<key>\\b(?:name|shortName|title|form|publisher|section|row|note|text|outcome|reason"
              + "|task|deviationReason|improvement|definitionChange|contact|description|notice"
              + "|competentDepartment|implementingUnit|content|organizer|icp|policeRecord"
              + "|columnName|columnType|domain|idCode|ground|dimension): )"
              + "(?<value>\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'{\\[>|,][^,}\\n]*)");

  private final Path folder;
  private final List<String> attacks;
  private int next;

  HostileSite(Path folder) throws IOException {
    this.folder = folder;
    this.attacks = Files.readAllLines(RESOURCES.resolve("hostile/texts.txt"));
  }

  List<String> attacks() {
    return attacks;
  }

  /** Writes the sources. */
  void write() throws IOException {
    Folders.copySite(Program.exampleSite(), folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Files.writeString(file, attacked(Files.readString(file)));
      }
    }
    Path config = folder.resolve("site.yaml");
    Files.writeString(config, Files.readString(config) + "\nbaseUrl: https://site.example/a/\n");
    Path files = Files.createDirectories(folder.resolve("content/gusu-red-cross/2021/files"));
    Files.writeString(files.resolve("a&b 'c' ${7} {{7}}.txt"), "<script>ran(1)</script>");
    Files.writeString(files.resolve("page.txt"), "<html><script>ran(1)</script></html>");
    narratives();
  }

  /** In double quotation marks, where only the mark itself and the backslash need a backslash. */
  private String attacked(String yaml) {
    String placeless = yaml.replaceAll("(?m)^baseUrl: .*$", "");
    return TEXT.matcher(placeless)
        .replaceAll(
            found -> {
              String attack = attacks.get(next++ % attacks.size());
              String quoted = attack.replace("\\", "\\\\").replace("\"", "\\\"");
              return Matcher.quoteReplacement(found.group(1) + '"' + quoted + '"');
            });
  }

  /** Each attack as prose, as code and in a table; those that are refused are left out. */
  private void narratives() throws IOException {
    Path content = folder.resolve("content");
    StringBuilder page = new StringBuilder("= 攻击\n");
    try (NarrativeConverter converter = new NarrativeConverter(content)) {
      for (String attack : attacks) {
        for (String form : List.of("%s", "----\n%s\n----", "[%%header]\n|===\n|甲\n\n|%s\n|===")) {
          String text = "\n" + form.formatted(attack) + "\n";
          if (builds("= 页\n" + text, converter)) {
            page.append(text);
          }
        }
      }
      hostileFiles(content, converter);
    }
    Files.writeString(content.resolve("attacks.adoc"), page);
  }

  private static void hostileFiles(Path content, NarrativeConverter converter) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("narratives/hostile"))) {
      for (Path file : files.sorted().toList()) {
        String text = "= 页\n\n" + Files.readString(file).replaceFirst("(?m)^= .*$", "");
        if (builds(text, converter)) {
          Files.writeString(content.resolve("x-" + file.getFileName()), text);
        }
      }
    }
  }

  private static boolean builds(String text, NarrativeConverter converter) {
    Diagnostics diagnostics = new Diagnostics();
    converter.convert(
        new Narrative("content/x.adoc", "", "x", text, List.of(), List.of()), diagnostics);
    return !diagnostics.hasErrors();
  }
}
