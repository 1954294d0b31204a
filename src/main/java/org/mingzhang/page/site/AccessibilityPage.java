package org.mingzhang.page.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteIdentity;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.ListBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/**
 * The accessibility statement of a site that has none of its own: what every site made by this
 * program does, where it falls short, and whom to tell.
 */
public final class AccessibilityPage {
  private final SiteConfig config;
  private final Shells shells;
  private final Words words;

  /** The page of a site. */
  public AccessibilityPage(SiteConfig config, Shells shells, Words words) {
    this.config = config;
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.ACCESSIBILITY, "text", this::page);
  }

  private StoryPage page() {
    String title = words.say("accessibility.title");
    return new StoryPage(
        shells.shell(
            Addresses.ACCESSIBILITY, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, words.say("accessibility.answer", config.name())),
        List.of(list("met", 9), list("limits", 6), list("basis", 3), report()));
  }

  /** A section of entries that the bundle numbers from 1. */
  private Section list(String id, int entries) {
    List<String> items =
        IntStream.rangeClosed(1, entries)
            .mapToObj(i -> words.say("accessibility." + id + "." + i))
            .toList();
    return new SectionBuilder(id, words.say("accessibility." + id))
        .add(new ListBlock(items))
        .listed();
  }

  private Section report() {
    SiteIdentity identity = config.identity();
    SectionBuilder section =
        new SectionBuilder("report", words.say("accessibility.report"))
            .say(words.say("accessibility.report.how"));
    List<String> whom =
        Stream.of(
                named("footer.organizer", identity.organizer()),
                named("footer.contact", identity.contact()))
            .filter(line -> !line.isEmpty())
            .toList();
    section.add(
        whom.isEmpty()
            ? new ListBlock(List.of(words.say("accessibility.report.nobody")))
            : new ListBlock(whom));
    return section.listed();
  }

  private String named(String key, String text) {
    return text.isEmpty() ? "" : words.say("accessibility.item", words.say(key), text);
  }
}
