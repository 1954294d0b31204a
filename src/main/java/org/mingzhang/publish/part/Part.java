package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.publish.stage.FileLink;

/**
 * What became of one unit: its share of the site, and all that has to be said of it.
 *
 * @param unit its slug
 * @param key sum of everything that it was made from; empty when that cannot be told
 * @param included files of others that its texts include, below the site's folder
 * @param includedSum one sum of all of these
 * @param reports that could be read whole, {@code data/unit/year}
 * @param pages how many of its files are pages
 * @param said problems and open findings, sorted; no error among those of a part that is kept
 * @param permissions sums of the allowed values that stand in its texts
 * @param ruleSets that its reports are judged by
 * @param files its share of the site, sorted by path
 * @param links from them to files of others, each target once
 * @param contributions records that stand beside its files: what it gives to the whole site
 */
public record Part(
    String unit,
    String key,
    List<String> included,
    String includedSum,
    List<String> reports,
    int pages,
    List<Diagnostic> said,
    List<String> permissions,
    List<JudgedBy> ruleSets,
    List<PartFile> files,
    List<FileLink> links,
    List<PartFile> contributions) {

  public Part {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(key, "key");
    included = List.copyOf(included);
    Objects.requireNonNull(includedSum, "includedSum");
    reports = List.copyOf(reports);
    said = List.copyOf(said);
    permissions = List.copyOf(permissions);
    ruleSets = List.copyOf(ruleSets);
    files = List.copyOf(files);
    links = List.copyOf(links);
    contributions = List.copyOf(contributions);
  }

  /** The sum of a contribution; empty when the part has none of that type. */
  public String contributionSum(Class<? extends Record> type) {
    return contributions.stream()
        .filter(file -> file.path().equals(PartFolder.name(type)))
        .map(PartFile::sha256)
        .findFirst()
        .orElse("");
  }

  /** The same with records beside its files. */
  Part with(List<PartFile> contributed) {
    return with(files, contributed);
  }

  /** The same with other files. */
  Part of(List<PartFile> others) {
    return with(others, contributions);
  }

  private Part with(List<PartFile> published, List<PartFile> contributed) {
    return new Part(
        unit,
        key,
        included,
        includedSum,
        reports,
        pages,
        said,
        permissions,
        ruleSets,
        published,
        links,
        contributed);
  }

  /**
   * A rule set in one of its versions.
   *
   * @param id its name for ever
   * @param version counted from 1
   */
  public record JudgedBy(String id, int version) {}
}
