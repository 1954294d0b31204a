package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data package keeps to the rules of its standard, and its tables to their schemas. */
class DataPackageTest {

  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "date", "year");

  @TempDir static Path folder;
  static Path data;
  static JsonNode descriptor;
  static Map<String, List<List<String>>> tables = new LinkedHashMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path input = folder.resolve("input");
    Folders.copySite(Program.exampleSite(), input);
    Path config = input.resolve("site.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            + "\nbaseUrl: https://www.example.gov.cn/a/\n"
            + "license: {title: 署名许可, name: CC-BY-4.0, url: 'https://example.org/by/4.0/'}\n");
    Path out = folder.resolve("site");
    Program.Run run = Program.build(input, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    data = out.resolve("data");
    descriptor =
        JsonMapper.builder().build().readTree(Files.readString(data.resolve("datapackage.json")));
    for (JsonNode resource : descriptor.path("resources")) {
      Path file = data.resolve(resource.path("path").asString());
      tables.put(resource.path("name").asString(), csv(Files.readString(file)));
    }
  }

  @Test
  void the_package_says_what_it_is_whose_and_what_may_be_done_with_it() {
    assertThat(descriptor.path("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(descriptor.path("name").asString()).matches("[-a-z0-9._/]+");
    assertThat(descriptor.path("title").asString()).isNotBlank();
    assertThat(descriptor.path("homepage").asString()).isEqualTo("https://www.example.gov.cn/a/");
    assertThat(descriptor.path("licenses").path(0).path("name").asString()).isEqualTo("CC-BY-4.0");
    assertThat(descriptor.path("contributors").path(0).path("title").asString()).isNotBlank();
    assertThat(descriptor.path("sources").size()).isEqualTo(5);
  }

  @Test
  void every_resource_is_named_once_and_lies_where_it_says() {
    List<String> names = new ArrayList<>();
    for (JsonNode resource : descriptor.path("resources")) {
      names.add(resource.path("name").asString());
      String path = resource.path("path").asString();
      assertThat(resource.path("name").asString()).matches("[-a-z0-9._/]+");
      assertThat(path).doesNotStartWith("/").doesNotContain("..");
      assertThat(data.resolve(path)).exists();
      assertThat(resource.path("type").asString()).isEqualTo("table");
      assertThat(resource.path("encoding").asString()).isEqualTo("utf-8");
    }
    assertThat(names).doesNotHaveDuplicates().contains("units", "reports", "indicators-2021");
  }

  @Test
  void no_table_begins_with_a_byte_order_mark_and_the_heading_is_the_schema() throws IOException {
    for (JsonNode resource : descriptor.path("resources")) {
      String name = resource.path("name").asString();
      byte[] bytes = Files.readAllBytes(data.resolve(resource.path("path").asString()));
      assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotStartWith("\uFEFF");
      assertThat(tables.get(name).get(0)).as(name).isEqualTo(fields(resource));
      for (JsonNode field : resource.path("schema").path("fields")) {
        assertThat(field.path("type").asString()).isIn(TYPES);
        assertThat(field.path("title").asString()).isNotBlank();
        assertThat(field.path("description").asString()).isNotBlank();
      }
    }
  }

  @Test
  void every_cell_is_of_the_type_of_its_field() {
    int checked = 0;
    for (JsonNode resource : descriptor.path("resources")) {
      String name = resource.path("name").asString();
      JsonNode fields = resource.path("schema").path("fields");
      for (List<String> row : rows(name)) {
        assertThat(row).as(name).hasSize(fields.size());
        for (int i = 0; i < row.size(); i++) {
          assertCell(fields.path(i), row.get(i), name + " " + row);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(2000);
  }

  @Test
  void primary_keys_are_unique_and_foreign_keys_lead_to_a_row() {
    for (JsonNode resource : descriptor.path("resources")) {
      String name = resource.path("name").asString();
      JsonNode schema = resource.path("schema");
      List<String> primary = texts(schema.path("primaryKey"));
      if (!primary.isEmpty()) {
        assertThat(project(name, primary)).as(name).doesNotHaveDuplicates();
      }
      for (JsonNode key : schema.path("foreignKeys")) {
        String other = key.path("reference").path("resource").asString();
        Set<List<String>> there =
            new HashSet<>(project(other, texts(key.path("reference").path("fields"))));
        assertThat(there).as(name).containsAll(project(name, texts(key.path("fields"))));
      }
    }
  }

  @Test
  void the_tables_hold_what_the_reports_say() {
    assertThat(project("reports", List.of("unit", "budget", "executed", "money_unit")))
        .contains(
            List.of("gusu-red-cross", "279.08", "279.08", "万元"),
            List.of("lukou-red-cross", "", "", ""));
    assertThat(project("budget-2021", List.of("unit", "section", "row", "executed")))
        .contains(List.of("gusu-red-cross", "budget", "basic", "242.83"));
    assertThat(project("indicators-2021", List.of("id", "target_value", "actual_value", "state")))
        .contains(List.of("public-training", "15900", "26228", "exceeded"));
  }

  @Test
  void the_page_explains_every_field_of_every_table() throws IOException {
    var page = Jsoup.parse(Files.readString(data.resolve("index.html")));
    for (JsonNode resource : descriptor.path("resources")) {
      String table = resource.path("name").asString().replaceFirst("-\\d{4}$", "");
      assertThat(page.select("#fields-" + table + " tbody th").eachText())
          .as(table)
          .isEqualTo(fields(resource));
      assertThat(page.select("a[href=" + resource.path("path").asString() + "]")).hasSize(1);
    }
    assertThat(page.select("a[href=datapackage.json]")).hasSize(1);
  }

  private static void assertCell(JsonNode field, String cell, String where) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      assertThat(constraints.path("required").asBoolean(false)).as(where).isFalse();
      return;
    }
    if (constraints.has("enum")) {
      assertThat(texts(constraints.path("enum"))).as(where).contains(cell);
    }
    switch (field.path("type").asString()) {
      case "integer" -> assertThat(cell).as(where).matches("-?\\d+");
      case "number" -> assertThat(new BigDecimal(cell).toPlainString()).as(where).isEqualTo(cell);
      case "boolean" -> assertThat(cell).as(where).isIn("true", "false");
      case "date" -> assertThat(LocalDate.parse(cell).toString()).as(where).isEqualTo(cell);
      case "year" -> assertThat(cell).as(where).matches("\\d{4}");
      default -> assertThat(cell).as(where).doesNotMatch("^[=+@-].*");
    }
  }

  private static List<String> fields(JsonNode resource) {
    List<String> names = new ArrayList<>();
    resource.path("schema").path("fields").forEach(f -> names.add(f.path("name").asString()));
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static List<List<String>> rows(String table) {
    return tables.get(table).subList(1, tables.get(table).size());
  }

  private static List<List<String>> project(String table, List<String> fields) {
    List<Integer> places =
        fields.stream().map(field -> tables.get(table).get(0).indexOf(field)).toList();
    return rows(table).stream()
        .map(row -> places.stream().map(row::get).collect(Collectors.toList()))
        .toList();
  }

  /** As RFC 4180 says. */
  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (escaped) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
