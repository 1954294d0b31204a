package org.mingzhang.read;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AuthorText;
import org.mingzhang.model.Site;

/**
 * What was read from the folder of a site.
 *
 * @param site everything that could be read whole; a file with an error is left out, with its
 *     narrative, and a {@code site.yaml} with an error leaves a configuration with an empty name.
 *     Whether the site is complete is what {@code Diagnostics.hasErrors()} says
 * @param places where each address stands; a report's file is known by {@code Report.path()} as
 *     well as by its full name
 * @param textsByFile everything a reader may come to see, attachments among it, a list for each
 *     file; figures are left out
 * @param unread paths of attachments that are no text, below the site's folder
 * @param outline of the whole site, also where only a part of it was read
 */
public record SiteSources(
    Site site,
    SourceMap places,
    List<List<AuthorText>> textsByFile,
    List<String> unread,
    SiteOutline outline) {

  public SiteSources {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(places, "places");
    Objects.requireNonNull(outline, "outline");
    textsByFile = List.copyOf(textsByFile);
    unread = List.copyOf(unread);
  }

  /** All texts, in the order of the files. */
  public List<AuthorText> texts() {
    return textsByFile.stream().flatMap(List::stream).toList();
  }
}
