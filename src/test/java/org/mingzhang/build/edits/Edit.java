package org.mingzhang.build.edits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.mingzhang.publish.file.Folders;

/** What people and accidents do to a site between two builds. */
enum Edit {
  NARRATIVE(site -> text(site, "补充说明第 " + site.next() + " 条。\n")),
  NARRATIVE_WITH_FIGURE(
      site -> text(site, "第 " + site.next() + " 次核对：figure:budget.total.executed[]。\n")),
  FIGURE(
      site -> {
        for (String report : site.report().stream().toList()) {
          Path file = site.folder().resolve("data/" + report + ".yaml");
          site.replace(file, "executed: \\d+\\.", "executed: " + (400 + site.next()) + ".");
        }
      }),
  UNIT(
      site ->
          site.replace(
              site.data(site.unit()).resolve("unit.yaml"),
              "(?m)^shortName: .*",
              "shortName: 第 " + site.next() + " 局")),
  SITE_NAME(
      site ->
          site.replace(
              site.folder().resolve("site.yaml"), "(?m)^name: .*", "name: 新名 " + site.next())),
  TEMPLATE_OF_REPORTS(site -> template(site, "report.ftlh")),
  TEMPLATE_OF_THE_SITE(site -> template(site, "status.ftlh")),
  TEMPLATE_LIKE_THE_SHIPPED_ONE(
      site -> Folders.delete(site.folder().resolve("templates/report.ftlh"))),
  ASSET(site -> site.write("assets/css/own.css", "p{margin:" + site.next() + "px}\n")),
  NO_ASSET(site -> Files.deleteIfExists(site.folder().resolve("assets/css/own.css"))),
  RULE_SET(
      site -> {
        String shipped =
            Files.readString(Path.of("src/main/resources/rulesets/national-2020.yaml"));
        int most = 120 + site.next();
        site.write(
            "rulesets/national-2020.yaml",
            shipped.replaceFirst("(?m)^overAttainment: .*", "overAttainment: " + most));
      }),
  EMPTY_FOLDERS(
      site -> {
        for (String empty : List.of("rulesets", "templates/words", "templates/shared")) {
          Files.createDirectories(site.folder().resolve(empty));
        }
      }),
  INCLUDE(
      site -> {
        if (Files.exists(site.folder().resolve(EditedSite.TERMS))) {
          site.write(EditedSite.TERMS, "共用，第 " + site.next() + " 稿。\n");
        }
      }),
  NO_INCLUDE(
      site -> {
        Path file = site.folder().resolve(EditedSite.TERMS);
        if (Files.deleteIfExists(file)) {
          site.remember(() -> site.write(EditedSite.TERMS, "又有了。\n"));
        }
      }),
  ABOUT(site -> site.append("content/about.adoc", "又一段 " + site.next() + "。\n")),
  MORE_REPORTS(
      site -> {
        String unit = site.unit();
        Path from = site.data(unit).resolve("2024.yaml");
        Path to = site.data(unit).resolve("2025.yaml");
        if (Files.exists(from) && Files.notExists(to)) {
          Files.writeString(to, Files.readString(from).replace("year: 2024", "year: 2025"));
        }
      }),
  FEWER_REPORTS(
      site -> {
        for (String report : site.report().stream().toList()) {
          Files.delete(site.folder().resolve("data/" + report + ".yaml"));
          Files.deleteIfExists(site.folder().resolve("content/" + report + ".adoc"));
        }
      }),
  MORE_UNITS(
      site -> site.spareUnit().ifPresent(unit -> site.addUnit(unit.getFileName().toString()))),
  FEWER_UNITS(
      site -> {
        String unit = site.unit();
        Folders.delete(site.data(unit));
        Folders.delete(site.content(unit));
      }),
  RENAMED_UNIT(site -> rename(site, site.unit(), "renamed-" + site.next())),
  ATTACHMENT(
      site -> {
        for (String report : site.report().stream().toList()) {
          site.write("content/" + report + "/files/list.txt", "名单 " + site.next() + "\n");
        }
      }),
  NO_ATTACHMENT(site -> Folders.delete(site.content(site.unit()).resolve("2024/files/list.txt"))),
  LINK_TO_AN_ATTACHMENT(
      site -> {
        String unit = site.unit();
        site.append("content/" + site.unit() + "/2024.adoc", link(unit + "/2024/files/list.txt"));
      }),
  LINK_TO_A_REPORT(
      site -> {
        String unit = site.unit();
        site.append("content/" + unit + "/2024.adoc", link(site.unit() + "/2023/index.html"));
      }),
  SLIP_IN_DATA(
      site -> {
        for (String report : site.report().stream().toList()) {
          Path file = site.folder().resolve("data/" + report + ".yaml");
          site.slip(file, Files.readString(file).replaceFirst("executed:", "exekuted:"));
        }
      }),
  SLIP_IN_A_TEXT(
      site -> {
        Path file = site.content(site.unit()).resolve("2024.adoc");
        site.slip(file, "= 正文\n\nfigure:budget.none.executed[]\n");
      }),
  SLIP_IN_THE_SITE(
      site -> {
        Path file = site.folder().resolve("site.yaml");
        site.slip(file, Files.readString(file) + "unknown: 1\n");
      }),
  SLIP_IN_A_TEMPLATE(
      site -> site.slip(site.folder().resolve("templates/unit.ftlh"), "<#if nothing>\n")),
  TOUCH(
      site -> {
        for (Path file : site.anyBelow(site.folder().resolve("data")).stream().toList()) {
          Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000L + site.next()));
        }
      }),
  DAMAGED_OUTPUT(site -> damage(site, site.anyBelow(site.out()))),
  DAMAGED_PART(site -> damage(site, site.anyBelow(site.parts()))),
  DAMAGED_RECORD(
      site -> damage(site, site.any(unitPart(site), file -> file.toString().endsWith(".json")))),
  DAMAGED_CONVERSION(site -> damage(site, site.anyBelow(site.parts().resolve("narratives")))),
  EMPTIED_RECORD(
      site -> {
        Path unit = unitPart(site);
        for (Path file : site.any(unit, f -> f.toString().endsWith(".json")).stream().toList()) {
          Files.write(file, new byte[0]);
        }
      }),
  LOST_FILE(
      site -> {
        for (Path file : site.anyBelow(site.parts().resolve("units")).stream().toList()) {
          Files.delete(file);
        }
      }),
  LOST_PART(site -> Folders.delete(unitPart(site))),
  LOST_OUTPUT(site -> Folders.delete(site.out())),
  MORE_IN_THE_EARLIER_SITE(
      site -> {
        if (Files.isDirectory(site.earlier())) {
          Files.createDirectories(site.earlier().resolve("empty/" + site.next()));
          Files.writeString(site.earlier().resolve("stray.html"), "stray");
        }
      }),
  DAMAGED_EARLIER_SITE(site -> damage(site, site.anyBelow(site.earlier()))),
  LOST_EARLIER_SITE(site -> Folders.delete(site.earlier()));

  /** What is done; it may find nothing to do. */
  private interface Hand {
    void on(EditedSite site) throws IOException;
  }

  private final Hand hand;

  Edit(Hand hand) {
    this.hand = hand;
  }

  void on(EditedSite site) throws IOException {
    hand.on(site);
  }

  private static void text(EditedSite site, String paragraph) throws IOException {
    for (String report : site.report().stream().toList()) {
      site.append("content/" + report + ".adoc", paragraph);
    }
  }

  private static String link(String target) {
    return "参见link:../../" + target + "[另一处]。\n";
  }

  private static void template(EditedSite site, String name) throws IOException {
    String shipped = Files.readString(Path.of("templates", name));
    site.write("templates/" + name, shipped + "<#-- -->" + site.next() + "\n");
  }

  private static void rename(EditedSite site, String from, String to) throws IOException {
    Files.move(site.data(from), site.data(to));
    boolean told = Files.exists(site.content(from));
    if (told) {
      Files.move(site.content(from), site.content(to));
    }
    if (!from.startsWith("renamed-")) {
      site.remember(
          () -> {
            if (Files.exists(site.data(to)) && Files.notExists(site.data(from))) {
              rename(site, to, from);
            }
          });
    }
  }

  private static Path unitPart(EditedSite site) throws IOException {
    Path units = site.parts().resolve("units");
    return site.any(units, unit -> true).orElse(units);
  }

  /** Writes into the file itself, whatever else bears its name. */
  private static void damage(EditedSite site, Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      byte[] word = ("?" + site.next()).getBytes(StandardCharsets.US_ASCII);
      Files.write(file.get(), word, StandardOpenOption.WRITE);
    }
  }
}
