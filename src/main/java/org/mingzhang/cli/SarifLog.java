package org.mingzhang.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.mingzhang.diagnostic.SourceLocation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the format SARIF 2.1.0 (OASIS) that a check needs; components are the format's
 * properties, and what is {@code null} is left out.
 */
@JsonPropertyOrder({"$schema", "version", "runs"})
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
          + "sarif-schema-2.1.0.json";

  /** Stands for the folder of the site; whoever reads the log knows where that is. */
  private static final String BASE = "%SRCROOT%";

  static SarifLog of(
      String programVersion,
      String language,
      List<ReportingDescriptor> rules,
      List<Result> results) {
    Driver driver = new Driver("Mingzhang", programVersion, rules);
    Run run = new Run(new Tool(driver), language, "unicodeCodePoints", results);
    return new SarifLog(SCHEMA, "2.1.0", List.of(run));
  }

  String json() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build()
        .writeValueAsString(this);
  }

  record Run(Tool tool, String language, String columnKind, List<Result> results) {}

  record Tool(Driver driver) {}

  record Driver(String name, String version, List<ReportingDescriptor> rules) {}

  record ReportingDescriptor(
      String id,
      Text shortDescription,
      Text fullDescription,
      Text help,
      Configuration defaultConfiguration) {}

  record Configuration(String level) {}

  record Text(String text) {}

  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      List<Suppression> suppressions) {}

  record Suppression(String kind, String justification) {}

  record Location(PhysicalLocation physicalLocation) {

    static Location of(SourceLocation place) {
      Integer column = place.column() == 0 ? null : place.column();
      Region region = place.line() == 0 ? null : new Region(place.line(), column);
      return new Location(
          new PhysicalLocation(new ArtifactLocation(uri(place.file()), BASE), region));
    }

    private static String uri(String path) {
      try {
        return new URI(null, null, path, null).toASCIIString();
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(path, e);
      }
    }
  }

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  record ArtifactLocation(String uri, String uriBaseId) {}

  record Region(int startLine, Integer startColumn) {}
}
