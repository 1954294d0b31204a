package org.mingzhang.page.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mingzhang.model.License;
import org.mingzhang.model.Reference;

/**
 * {@code datapackage.json}, in the order and with the names of the standard; what is empty is left
 * out. The field {@code unit} is our own addition, as the standard allows.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PackageDescriptor(
    @JsonProperty("$schema") String schema,
    String name,
    String title,
    String description,
    String homepage,
    List<String> keywords,
    List<Contributor> contributors,
    List<License> licenses,
    List<Source> sources,
    List<Resource> resources) {

  /** Who publishes the package. */
  public record Contributor(String title, List<String> roles) {}

  /** What may be done with it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record License(String name, String path, String title) {}

  /** A document that figures were taken from. */
  public record Source(String title) {}

  /** A file. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Resource(
      String name,
      String type,
      String path,
      String title,
      String description,
      String format,
      String mediatype,
      String encoding,
      Dialect dialect,
      Schema schema) {}

  /** How the file is written. */
  public record Dialect(
      @JsonProperty("$schema") String schema,
      boolean header,
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote) {}

  /** What its columns are. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Schema(
      @JsonProperty("$schema") String schema,
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<Key> foreignKeys) {}

  /** A column. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Field(
      String name,
      String type,
      String title,
      String description,
      String unit,
      Constraints constraints) {}

  /** What its values keep to. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Constraints(boolean required, @JsonProperty("enum") List<String> values) {}

  /** Fields that name a row of another table. */
  public record Key(List<String> fields, Reference reference) {}

  /** That table, and the fields there. */
  public record Reference(String resource, List<String> fields) {}
}
