package org.mingzhang.page.report;

import java.util.List;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.poster.Picture;
import org.mingzhang.page.poster.Poster;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListBlock;
import org.mingzhang.page.view.PictureBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** The picture of a report on its page, with the same in words. */
final class PictureSection {
  static final String ID = "overview";

  private final ReportContext context;
  private final SiteConfig config;
  private final Words words;

  PictureSection(ReportContext context, SiteConfig config) {
    this.context = context;
    this.config = config;
    this.words = context.words();
  }

  Section section() {
    ReportPoster.Editions editions = new ReportPoster(context, config).editions();
    Poster poster = editions.poster();
    PictureBlock picture =
        new PictureBlock(
            image(ReportPoster.PHONE, editions.phone()),
            image(ReportPoster.SHEET, editions.sheet()),
            words.say("picture.alt", poster.title(), poster.answer()),
            List.of(
                new Link(words.say("picture.phone"), ReportPoster.PHONE),
                new Link(words.say("picture.sheet"), ReportPoster.SHEET)));
    return new SectionBuilder(ID, words.say("section.picture"))
        .add(picture)
        .add(
            new FoldedBlock(
                "overview-words",
                words.say("folded.picture"),
                List.of(new ListBlock(poster.words()))))
        .listed();
  }

  private static PictureBlock.Image image(String file, Picture picture) {
    return new PictureBlock.Image(
        file, Integer.toString(picture.width()), Integer.toString(picture.height()));
  }

  /** From the first screen of the page to the picture. */
  static Link link(Words words) {
    return new Link(words.say("section.picture"), "#" + ID);
  }
}
