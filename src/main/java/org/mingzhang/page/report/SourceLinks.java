package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.SourceRepository;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** 编辑此页、修改历史: links to the files of a report where their repository is shown. */
final class SourceLinks {

  private final SiteIndex index;
  private final Words words;

  SourceLinks(SiteIndex index) {
    this.index = index;
    this.words = index.words();
  }

  /** The links of a report; none for a site that names no repository. */
  List<Link> of(ReportContext context) {
    return Optional.ofNullable(index.site().config().repository()).stream()
        .flatMap(repository -> links(repository, context))
        .toList();
  }

  private Stream<Link> links(SourceRepository repository, ReportContext context) {
    String data = index.file(context.report());
    List<Link> links = new ArrayList<>();
    context
        .narrative()
        .map(ConvertedNarrative::file)
        .ifPresent(
            text -> {
              links.add(new Link(words.say("source.editText"), repository.edit(text)));
              links.add(new Link(words.say("source.historyText"), repository.commits(text)));
            });
    links.add(new Link(words.say("source.editData"), repository.edit(data)));
    links.add(new Link(words.say("source.historyData"), repository.commits(data)));
    return links.stream();
  }
}
