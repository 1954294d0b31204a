package org.mingzhang.preview;

/** The preview's script in a page: the only difference to the published one. */
final class Injection {

  private static final String END = "</body>";

  private Injection() {}

  /**
   * The page with the script.
   *
   * @param path the page that the script is to watch
   * @param version of the page as it is given out
   */
  static String into(String html, String path, String version) {
    String script =
        "<script src=\"/__mingzhang/preview.js\" data-page=\""
            + escaped(path)
            + "\" data-version=\""
            + version
            + "\"></script>";
    int end = html.lastIndexOf(END);
    return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
  }

  /** A page in the place of one that there is not. */
  static String bare(String title, String path, String version) {
    return into(
        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title></head><body><h1>"
            + title
            + "</h1></body></html>",
        path,
        version);
  }

  /** A page of the root that is shown elsewhere: its addresses begin at the root. */
  static String fromTheRoot(String html) {
    return html.replaceAll("(\\s(?:href|src)=\")(?![/#]|[a-z]+:)", "$1/");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
