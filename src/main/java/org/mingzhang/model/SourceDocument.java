package org.mingzhang.model;

import java.util.Objects;

/**
 * A published document that a report rests on. No address is ever made up for it.
 *
 * @param id unique in the report
 * @param title as printed
 * @param publisher who published it; empty when unknown
 * @param year the year it reports on, as printed; empty when it prints none
 * @param file name of an attached file below {@code content/<unit>/<year>/files/}; empty when none
 */
public record SourceDocument(String id, String title, String publisher, String year, String file) {

  public SourceDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    publisher = Objects.requireNonNullElse(publisher, "");
    year = Objects.requireNonNullElse(year, "");
    file = Objects.requireNonNullElse(file, "");
  }
}
