package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.poster.Picture;
import org.mingzhang.page.poster.Poster;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.words.Days;
import org.mingzhang.page.words.Words;

/** 一图读懂: what the picture of a report says, and the files it becomes. */
public final class ReportPoster {
  static final String PHONE = "overview.svg";
  static final String SHEET = "overview-a4.svg";

  private final ReportContext context;
  private final SiteConfig config;
  private final Words words;

  /** Of one report. */
  public ReportPoster(ReportContext context, SiteConfig config) {
    this.context = context;
    this.config = config;
    this.words = context.words();
  }

  /**
   * One poster, laid out for both.
   *
   * @param sheet of A4
   */
  record Editions(Poster poster, Picture phone, Picture sheet) {

    static Editions of(Poster poster) {
      return new Editions(poster, Picture.phone(poster), Picture.sheet(poster));
    }
  }

  /** Both editions, written when they are asked for. */
  public List<SiteFile> files() {
    String folder = Addresses.folder(context);
    return List.of(
        SiteFile.text(folder + PHONE, () -> editions().phone().svg()),
        SiteFile.text(folder + SHEET, () -> editions().sheet().svg()));
  }

  /**
   * Laid out once for the files and the page, which says how large they are: the context of a
   * report belongs to one site, and that has one configuration.
   */
  Editions editions() {
    return context.view(Editions.class, any -> Editions.of(poster()));
  }

  Poster poster() {
    String unit = context.unit().name();
    String kind = words.of(context.report().kind());
    return new Poster(
        config.language(),
        words.say("poster.title", unit, context.year(), kind),
        words.say("poster.kicker", config.name()),
        unit,
        words.say("poster.heading", context.year(), kind),
        new Lead(context).say(),
        new Tiles(context)
            .tiles().stream()
                .map(t -> new Poster.Figure(t.label(), t.value(), t.unit(), t.note()))
                .toList(),
        new PosterParts(context).parts(),
        foot());
  }

  private List<String> foot() {
    List<String> lines = new ArrayList<>();
    if (!context.report().documents().isEmpty()) {
      lines.add(words.say("source.place", documents()));
    }
    lines.add(
        context.report().dates().published() == null
            ? words.say("dates.sentence", words.say("dates.unpublished"))
            : words.say(
                "dates.sentence",
                words.say(
                    "dates.published", Days.say(context.report().dates().published(), words))));
    lines.add(words.say("poster.principle"));
    if (!config.baseUrl().isEmpty()) {
      String address = Addresses.visible(config.baseUrl(), Addresses.of(context));
      lines.add(words.say("poster.address", address));
    }
    lines.add(config.notice());
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private String documents() {
    return context.report().documents().stream()
        .map(SourceDocument::title)
        .map(title -> words.say("source.document", title))
        .collect(Collectors.joining(words.say("list.items")));
  }
}
