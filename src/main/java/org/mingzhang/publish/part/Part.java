package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.publish.stage.FileLink;

/**
 * What became of one unit: its share of the site, and all that has to be said of it.
 *
 * @param unit its slug
 * @param key sum of everything that it was made from
 * @param reports how many it has
 * @param pages how many of its files are pages
 * @param said problems and open findings, sorted; no error among those of a part that is kept
 * @param permissions sums of the allowed values that stand in its texts
 * @param ruleSets that its reports are judged by, {@code id/version}
 * @param files its share of the site, sorted by path
 * @param links from them to files of others, each target once
 */
public record Part(
    String unit,
    String key,
    int reports,
    int pages,
    List<Diagnostic> said,
    List<String> permissions,
    List<String> ruleSets,
    List<PartFile> files,
    List<FileLink> links) {

  public Part {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(key, "key");
    said = List.copyOf(said);
    permissions = List.copyOf(permissions);
    ruleSets = List.copyOf(ruleSets);
    files = List.copyOf(files);
    links = List.copyOf(links);
  }
}
