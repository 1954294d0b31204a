package org.mingzhang.page.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A report as a schema.org {@code Dataset}; what is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Dataset(
    @JsonProperty("@context") String context,
    @JsonProperty("@type") String type,
    String name,
    String alternateName,
    String description,
    String url,
    String inLanguage,
    boolean isAccessibleForFree,
    String temporalCoverage,
    Thing spatialCoverage,
    String datePublished,
    String license,
    List<String> keywords,
    Thing creator,
    Thing publisher,
    Thing includedInDataCatalog,
    List<Thing> isBasedOn,
    List<Variable> variableMeasured,
    List<Download> distribution) {

  static final String CONTEXT = "https://schema.org";

  /** Something with a name: an organisation, a place, a document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Thing(@JsonProperty("@type") String type, String name, String url, Thing publisher) {
    static Thing named(String type, String name) {
      return name.isEmpty() ? null : new Thing(type, name, "", null);
    }
  }

  /** A column of numbers. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Variable(@JsonProperty("@type") String type, String name, String unitText) {}

  /** A file. */
  record Download(
      @JsonProperty("@type") String type, String name, String encodingFormat, String contentUrl) {}
}
