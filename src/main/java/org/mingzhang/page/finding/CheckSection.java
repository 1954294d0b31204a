package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.FindingItem;
import org.mingzhang.page.view.FindingsBlock;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.SeeBlock;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Words;

/** 数据核对: what was checked, what does not agree, what had to be read, what the source says. */
public final class CheckSection {
  /** The anchor of the section on the page of a report. */
  static final String ID = "checks";

  private static final String ROOT = "../../";

  private final ReportContext context;
  private final FindingWords findingWords = new FindingWords(ROOT);
  private final Words words;

  /** The section of a report. */
  public CheckSection(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** The section as its page shows it, also where nothing was found. */
  public Section section() {
    SectionBuilder section = new SectionBuilder(ID, words.say("section.checks"));
    section.say(words.say("checks.principle"));
    section.say(summary());
    addFindings(section, FindingKind.BROKEN);
    addFindings(section, FindingKind.WAIVED);
    addFindings(section, FindingKind.NOTE);
    addHolding(section);
    ReportRemarks remarks = new ReportRemarks(context);
    ReportRemarks.Listing readings = new Readings(context).table();
    if (!readings.isEmpty()) {
      section
          .heading(anchor(FindingKind.READING), readings.title())
          .add(ListingBlock.of(readings.table()));
    }
    addFolded(section, "claims", remarks.claims());
    addFolded(section, "remarks", remarks.remarks());
    return section.listed();
  }

  /** What was found, in numbers. */
  private String summary() {
    int holds = FindingKind.HOLDS.count(context.findings());
    int problems = FindingKind.problems(context.findings());
    if (holds + problems == 0) {
      return words.say("checks.nothing");
    }
    String all = Words.count(holds + problems);
    return problems == 0
        ? words.say("checks.allHold", all)
        : words.say(
            "checks.summary",
            all,
            Words.count(holds),
            Words.count(problems),
            FindingOutcome.matters(context.findings(), words));
  }

  private void addFindings(SectionBuilder section, FindingKind kind) {
    List<FindingItem> items = new ArrayList<>();
    for (int i = 0; i < context.findings().size(); i++) {
      Finding finding = context.findings().get(i);
      if (FindingKind.of(finding) == kind) {
        items.add(item(finding, anchor(i), kind));
      }
    }
    if (!items.isEmpty()) {
      String id = anchor(kind);
      String count = Words.count(items.size());
      section.heading(id, words.say("section." + id, count)).add(new FindingsBlock(items));
    }
  }

  /** Where the findings of a kind begin, when there are any. */
  static String anchor(FindingKind kind) {
    return switch (kind) {
      case BROKEN -> "findings";
      case WAIVED -> "waived";
      case NOTE -> "notes";
      case READING -> "readings";
      case HOLDS -> "holds";
    };
  }

  /** Findings are told in the order of the checks, so that an anchor says which one it is. */
  static String anchor(int index) {
    return "finding-" + (index + 1);
  }

  private FindingItem item(Finding finding, String anchor, FindingKind kind) {
    List<String> lines = new ArrayList<>();
    String sentence = findingWords.sentence(finding);
    if (!sentence.contains(finding.difference())) {
      Hints.add(lines, words, "finding.difference", finding.difference());
    }
    Hints.add(lines, words, "finding.waiver", finding.waiver());
    return new FindingItem(
        anchor,
        EnumWords.kebab(kind),
        FindingOutcome.say(finding, words),
        findingWords.rule(finding),
        sentence,
        finding.figures().stream().map(this::figure).toList(),
        lines);
  }

  private FindingItem.Figure figure(CheckedFigure figure) {
    return new FindingItem.Figure(
        new Link(name(figure), href(figure.address())), figure.printed(), figure.place());
  }

  /** What has no name of its own is called by the part of the report that it stands in. */
  private String name(CheckedFigure figure) {
    String address = figure.address();
    return figure.name().equals(address) ? AddressNames.part(address, words) : figure.name();
  }

  /** Where an address is shown on this page; empty for what has no place of its own there. */
  private String href(String address) {
    boolean quoted = address.startsWith("claims.") || address.startsWith("remarks.");
    boolean shown =
        context.figures().find(address).isPresent() || quoted && !address.endsWith(".note");
    return shown ? "#" + address : "";
  }

  private void addHolding(SectionBuilder section) {
    List<SeeBlock.See> items =
        context.findings().stream()
            .filter(finding -> FindingKind.of(finding) == FindingKind.HOLDS)
            .map(this::line)
            .toList();
    if (!items.isEmpty()) {
      String summary = words.say("section.holds", Words.count(items.size()));
      section.add(
          new FoldedBlock(anchor(FindingKind.HOLDS), summary, List.of(new SeeBlock(items))));
    }
  }

  private SeeBlock.See line(Finding finding) {
    return new SeeBlock.See(
        words.say("sign.holds"), findingWords.rule(finding), findingWords.sentence(finding));
  }

  /** The contradictions about figures whose address begins like this, each leading to its card. */
  public List<SeeBlock.See> about(String prefix) {
    List<SeeBlock.See> lines = new ArrayList<>();
    for (int i = 0; i < context.findings().size(); i++) {
      Finding finding = context.findings().get(i);
      if (FindingKind.of(finding).isProblem() && isAbout(finding, prefix)) {
        Link link = new Link(findingWords.title(finding.code()), "#" + anchor(i));
        lines.add(
            new SeeBlock.See(
                FindingOutcome.say(finding, words), link, findingWords.sentence(finding)));
      }
    }
    return lines;
  }

  private static boolean isAbout(Finding finding, String prefix) {
    return prefix.isEmpty()
        || finding.address().startsWith(prefix)
        || finding.figures().stream().anyMatch(figure -> figure.address().startsWith(prefix));
  }

  private static void addFolded(SectionBuilder section, String id, ReportRemarks.Listing listing) {
    if (!listing.isEmpty()) {
      List<Block> table = List.of(ListingBlock.of(listing.table()));
      section.add(new FoldedBlock(id, listing.title(), table));
    }
  }
}
