package org.mingzhang.read.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a unit may attach. An attachment stands at the site's own address, so that a file which a
 * browser runs would speak for the site: pages, drawings and scripts are not published. Neither are
 * programs, nor what some servers run by a suffix anywhere in the name.
 */
public final class AttachmentTypes {

  private static final Set<String> DOCUMENTS =
      Set.of("pdf", "ofd", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps");
  private static final Set<String> OPEN_DOCUMENTS = Set.of("odt", "ods", "odp", "rtf");
  private static final Set<String> TEXTS = Set.of("txt", "csv", "md", "adoc");
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff");
  private static final Set<String> PACKAGES = Set.of("zip", "rar", "7z");

  private static final Set<String> RUN_SOMEWHERE =
      Set.of(
          "htm", "html", "xhtml", "shtml", "mhtml", "mht", "xht", "hta", "svg", "svgz", "xml",
          "xsl", "xslt", "js", "mjs", "cjs", "css", "swf", "wasm", "php", "php3", "php5", "php7",
          "phtml", "phar", "jsp", "jspx", "asp", "aspx", "ashx", "asmx", "cgi", "pl", "py", "rb",
          "sh", "exe", "dll", "bat", "cmd", "ps1", "vbs", "jar", "msi", "scr", "lnk");

  private AttachmentTypes() {}

  /** Whether a file of that name is published; letters count the same in either case. */
  public static boolean accepts(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
    String suffix = parts[parts.length - 1];
    return parts.length > 1
        && (DOCUMENTS.contains(suffix)
            || OPEN_DOCUMENTS.contains(suffix)
            || TEXTS.contains(suffix)
            || PICTURES.contains(suffix)
            || PACKAGES.contains(suffix))
        && Arrays.stream(parts).skip(1).noneMatch(RUN_SOMEWHERE::contains);
  }

  /** Whether the text of such a file can be looked through. */
  public static boolean isText(String name) {
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
