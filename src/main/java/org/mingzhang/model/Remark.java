package org.mingzhang.model;

import java.util.Objects;

/**
 * An odd print, kept as it is: 全乡 in the report of a district, a stray mark-up tag, ……
 *
 * @param id unique in the report
 * @param printed character by character as in the source
 * @param note what is odd about it, in the editor's words
 * @param source where it stands
 */
public record Remark(String id, String printed, String note, SourceRef source) {

  public Remark {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(printed, "printed");
    note = Objects.requireNonNullElse(note, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
  }
}
