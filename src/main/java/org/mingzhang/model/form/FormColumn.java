package org.mingzhang.model.form;

import java.util.List;
import java.util.Objects;

/**
 * A column of a form's table.
 *
 * @param id the key in a data file, or a part of what makes one (see {@link FormColumns})
 * @param heading as the form prints it
 * @param synonyms what other regions print; compared without brackets, spaces and signs
 */
public record FormColumn(String id, String heading, List<String> synonyms) {

  public FormColumn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(heading, "heading");
    synonyms = List.copyOf(synonyms);
  }

  /** A column under a heading, with what else it is called. */
  public static FormColumn of(String id, String heading, String... synonyms) {
    return new FormColumn(id, heading, List.of(synonyms));
  }
}
