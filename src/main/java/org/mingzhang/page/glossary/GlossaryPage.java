package org.mingzhang.page.glossary;

import java.util.List;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.GlossaryBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** What the terms mean. */
public final class GlossaryPage {
  private final Shells shells;
  private final Words words;

  /** The page of a site; it is the same for all in one language. */
  public GlossaryPage(Shells shells, Words words) {
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.GLOSSARY, "text", this::page);
  }

  private StoryPage page() {
    String title = words.say("glossary.title");
    return new StoryPage(
        shells.shell(Addresses.GLOSSARY, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, words.say("glossary.answer")),
        new Glossary(words).groups().stream().map(this::section).toList());
  }

  private Section section(Glossary.Group group) {
    return new SectionBuilder("group-" + group.id(), group.title())
        .add(new GlossaryBlock(group.terms().stream().map(this::entry).toList()))
        .listed();
  }

  private GlossaryBlock.Entry entry(Term term) {
    List<String> others = term.names().subList(1, term.names().size());
    String also = String.join(words.say("list.items"), others);
    return new GlossaryBlock.Entry(
        term.id(),
        term.title(),
        others.isEmpty() ? "" : words.say("glossary.also", also),
        term.text());
  }
}
