package org.mingzhang.model;

import java.util.Objects;

/**
 * Where the sources of a site can be read and edited by everybody who may.
 *
 * @param web address of the repository's page, without a closing slash
 * @param branch that the site is built from
 * @param kind of program that shows it
 * @param folder of the site in the repository, without slashes at its ends; empty for its root
 */
public record SourceRepository(String web, String branch, Kind kind, String folder) {

  public SourceRepository {
    Objects.requireNonNull(web, "web");
    web = web.replaceFirst("/+$", "");
    branch = Objects.requireNonNullElse(branch, "main");
    Objects.requireNonNull(kind, "kind");
    folder = Objects.requireNonNullElse(folder, "").replaceAll("^/+|/+$", "");
  }

  /**
   * The page on which a file is edited.
   *
   * @param file below the site's folder
   */
  public String edit(String file) {
    return page("edit", file);
  }

  /**
   * The page that lists the versions of a file.
   *
   * @param file below the site's folder
   */
  public String commits(String file) {
    return page("commits", file);
  }

  private String page(String action, String file) {
    String path = folder.isEmpty() ? file : folder + "/" + file;
    return web + kind.infix + action + "/" + branch + "/" + path;
  }

  /** The programs whose addresses are known. */
  public enum Kind {
    GITHUB("/"),
    GITLAB("/-/"),
    GITEE("/");

    private final String infix;

    Kind(String infix) {
      this.infix = infix;
    }
  }
}
