package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Remark;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.FindingItem;
import org.mingzhang.page.view.FindingsBlock;
import org.mingzhang.page.view.Section;

/** 数据核对: what does not agree, what had to be read, what the source says of itself. */
final class CheckSection {
  private final ReportContext context;
  private final Words words;

  CheckSection(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  Section section() {
    SectionBuilder section = new SectionBuilder("checks", words.say("section.checks"));
    section.say(words.say("checks.principle"));
    List<FindingItem> findings = findings();
    add(section, "findings", findings);
    add(section, "readings", new Readings(context).items());
    add(section, "claims", claims());
    add(section, "remarks", remarks());
    if (findings.isEmpty() && new Readings(context).items().isEmpty() && remarks().isEmpty()) {
      section.note(words.say("checks.clean"));
    }
    return section.listed();
  }

  private void add(SectionBuilder section, String id, List<FindingItem> items) {
    if (!items.isEmpty()) {
      String count = Words.count(items.size());
      section.heading(id, words.say("section." + id, count)).add(new FindingsBlock(items));
    }
  }

  List<FindingItem> findings() {
    return context.findings().stream().map(this::finding).toList();
  }

  /** The findings about figures whose address begins like this. */
  List<FindingItem> findings(String prefix) {
    return context.findings().stream()
        .filter(f -> prefix.isEmpty() || f.figures().stream().anyMatch(a -> a.startsWith(prefix)))
        .map(this::finding)
        .toList();
  }

  private FindingItem finding(ReportFinding finding) {
    boolean warning = finding.severity() != Severity.NOTE;
    String tone = warning ? "warning" : "note";
    Cell title =
        finding.figures().isEmpty()
            ? Cell.of(finding.code())
            : Cell.link(name(finding.figures().get(0)), "#" + finding.figures().get(0));
    return new FindingItem(
        "",
        tone,
        words.say("tone." + tone),
        title,
        List.of(finding.sentence(), words.say("finding.code", finding.code())),
        "");
  }

  private String name(String address) {
    return context.figures().find(address).map(figure -> figure.name()).orElse(address);
  }

  private List<FindingItem> claims() {
    return context.report().claims().stream().map(this::claim).toList();
  }

  private FindingItem claim(Claim claim) {
    List<String> lines = new ArrayList<>();
    List<String> about = claim.about().stream().map(this::name).distinct().toList();
    if (!about.isEmpty()) {
      lines.add(words.say("claim.about", String.join(words.say("list.items"), about)));
    }
    String value = claim.value().isReported() ? "claims." + claim.id() + ".value" : "";
    return new FindingItem(
        "claims." + claim.id(),
        "claim",
        words.say("claim." + EnumWords.kebab(claim.kind())),
        Cell.of(words.say("quote", claim.printed())).at(value),
        lines,
        Sources.say(context.report(), claim.source(), words));
  }

  private List<FindingItem> remarks() {
    return context.report().remarks().stream().map(this::remark).toList();
  }

  private FindingItem remark(Remark remark) {
    return new FindingItem(
        "remarks." + remark.id(),
        "remark",
        words.say("tone.remark"),
        Cell.of(words.say("quote", remark.printed())),
        Stream.of(remark.note()).filter(note -> !note.isEmpty()).toList(),
        Sources.say(context.report(), remark.source(), words));
  }
}
