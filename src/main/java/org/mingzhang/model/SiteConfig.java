package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * {@code site.yaml}.
 *
 * @param name of the site, in the header and in SiteName
 * @param description one sentence for search engines; empty when none
 * @param keywords for search engines
 * @param baseUrl where the site will stand, with a closing slash; empty when unknown, and then no
 *     page names an absolute address
 * @param notice shown at the head of every page; empty for a site in earnest
 * @param asOf the only "today" the program knows; {@code null} when nothing is to be judged late
 * @param identity who publishes it
 * @param allow values that look like personal data and may be published
 * @param language of the pages, as BCP 47 writes it; {@value #CHINESE} when none is given
 * @param history what is taken from the history of the sources
 * @param license what others may do with the data; {@code null} when nothing is said
 * @param repository where the sources are shown to the public; {@code null} when nowhere
 */
public record SiteConfig(
    String name,
    String description,
    List<String> keywords,
    String baseUrl,
    String notice,
    LocalDate asOf,
    SiteIdentity identity,
    List<AllowedValue> allow,
    String language,
    History history,
    License license,
    SourceRepository repository) {

  /** The language of the words that ship with the program. */
  public static final String CHINESE = "zh-CN";

  public SiteConfig {
    Objects.requireNonNull(name, "name");
    description = Objects.requireNonNullElse(description, "");
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
    baseUrl = Objects.requireNonNullElse(baseUrl, "");
    notice = Objects.requireNonNullElse(notice, "");
    identity = Objects.requireNonNullElse(identity, SiteIdentity.NONE);
    allow = allow == null ? List.of() : List.copyOf(allow);
    language = Objects.requireNonNullElse(language, CHINESE);
    history = Objects.requireNonNullElse(history, History.NONE);
  }

  /** A configuration without a license that allows nothing that looks like personal data. */
  public SiteConfig(
      String name,
      String description,
      List<String> keywords,
      String baseUrl,
      String notice,
      LocalDate asOf,
      SiteIdentity identity) {
    this(
        name, description, keywords, baseUrl, notice, asOf, identity, null, null, null, null, null);
  }

  /** What the program may know of a site besides its files as they are. */
  public enum History {
    /** Nothing: the same files give the same site, wherever they lie. */
    NONE,
    /** What Git knows of the folder; it is then a part of what the site is built from. */
    GIT
  }
}
