package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleCatalogue;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TermsBlock;

/** Every rule that figures are held to, each with why it is there. */
final class RulesPage {
  private static final String PATH = "reconciliation/rules/index.html";
  private static final List<String> PARTS = List.of("ground", "example", "remedy");

  private final Shells shells;
  private final FindingWords findingWords = new FindingWords("../../");
  private final Words words;

  RulesPage(Shells shells, Words words) {
    this.shells = shells;
    this.words = words;
  }

  PageHandle handle() {
    return new PageHandle(PATH, "reconciliation", this::page);
  }

  private StoryPage page() {
    String title = words.say("rules.title");
    List<Link> crumbs = new ArrayList<>(SitePages.belowHome(words));
    crumbs.add(new Link(words.say("reconciliation.title"), "reconciliation/index.html"));
    String count = Words.count(RuleCatalogue.all().size());
    SectionBuilder section = new SectionBuilder("rules", words.say("rules.section"));
    RuleCatalogue.all().forEach(rule -> add(section, rule));
    List<Section> sections = List.of(section.unlisted());
    return new StoryPage(
        shells.shell(PATH, title, crumbs, Shells.Article.NONE, false),
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
