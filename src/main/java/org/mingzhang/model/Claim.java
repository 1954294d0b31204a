package org.mingzhang.model;

import java.util.List;
import java.util.Objects;

/**
 * Something a source claims about itself in words.
 *
 * @param id unique in the report
 * @param kind what is claimed
 * @param printed the few words of the claim as printed
 * @param value the number in the claim; not reported when it has none
 * @param about addresses of the figures, or names of the sections, it speaks of
 * @param source where it stands
 */
public record Claim(
    String id, ClaimKind kind, String printed, Figure value, List<String> about, SourceRef source) {

  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(printed, "printed");
    value = Figure.orNotReported(value);
    about = about == null ? List.of() : List.copyOf(about);
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
  }
}
