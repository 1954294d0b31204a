package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TermsBlock;
import org.mingzhang.page.words.Words;

/** Every rule that figures are held to, each with why it is there. */
public final class RulesPage {
  private static final List<String> PARTS = List.of("ground", "example", "remedy");

  private final Shells shells;
  private final FindingWords findingWords = new FindingWords("../../");
  private final Words words;

  /** The page of a site; it is the same for all. */
  public RulesPage(Shells shells, Words words) {
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.RULES, "reconciliation", this::page);
  }

  private StoryPage page() {
    String title = words.say("rules.title");
    List<Link> crumbs = new ArrayList<>(shells.belowHome());
    crumbs.add(new Link(words.say("reconciliation.title"), Addresses.RECONCILIATION));
    String count = Words.count(RuleCatalogue.all().size());
    SectionBuilder section = new SectionBuilder("rules", words.say("rules.section"));
    RuleCatalogue.all().forEach(rule -> add(section, rule));
    List<Section> sections = List.of(section.unlisted());
    return new StoryPage(
        shells.shell(Addresses.RULES, title, crumbs, Shells.Article.NONE, false),
        Opening.of(title, words.say("rules.answer", count)),
        sections);
  }

  private void add(SectionBuilder section, Rule rule) {
    String heading = words.say("rules.heading", rule.code(), findingWords.title(rule.code()));
    section
        .heading(rule.code(), heading)
        .add(new TermsBlock(PARTS.stream().map(p -> term(rule, p)).toList()));
  }

  private TermsBlock.Term term(Rule rule, String part) {
    return new TermsBlock.Term(words.say("rules." + part), findingWords.text(rule.code(), part));
  }
}
