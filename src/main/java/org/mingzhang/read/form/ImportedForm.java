package org.mingzhang.read.form;

import java.util.List;

/**
 * A form as the text of a data file.
 *
 * @param path of the data file below the site's folder, with forward slashes
 * @param text whole, with line feeds only
 * @param merged whether there was such a file
 * @param sections that the form carries
 */
public record ImportedForm(String path, String text, boolean merged, List<String> sections) {

  public ImportedForm {
    sections = List.copyOf(sections);
  }
}
