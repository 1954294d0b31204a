package org.mingzhang.read.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.FundingSource;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.ProjectProfile;
import org.mingzhang.model.Remark;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.Statement;
import org.mingzhang.model.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas say what the records hold, and say it to an editor in Chinese. */
class SchemaFilesTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"site", "unit", "report", "ruleset"})
  void everyPropertyHasTitleDescriptionAndExample(String name) {
    JsonNode schema = schema(name);
    List<String> bare = new ArrayList<>();
    bareProperties(schema, "", bare);
    assertThat(bare).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "unit", "report", "ruleset"})
  void isAValidSchemaOfDraft7(String name) {
    JsonNode schema = schema(name);
    assertThat(schema.path("$schema").asString())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    try (InputStream in = SchemaRegistry.class.getResourceAsStream("/draft-07/schema")) {
      Schema meta = registry.getSchema(in, InputFormat.JSON);
      assertThat(meta.validate(schema)).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Object[]> records() {
    return Stream.of(
        new Object[] {"site", "", SiteConfig.class, ""},
        new Object[] {"unit", "", Unit.class, "id"},
        new Object[] {"report", "", Report.class, "unit"},
        new Object[] {"report", "/definitions/budgetRow", BudgetRow.class, ""},
        new Object[] {"report", "/definitions/projectProfile", ProjectProfile.class, ""},
        new Object[] {"report", "/definitions/headcount", Headcount.class, ""},
        new Object[] {"report", "/definitions/asset", Asset.class, ""},
        new Object[] {"report", "/definitions/statement", Statement.class, ""},
        new Object[] {"report", "/definitions/claim", Claim.class, ""},
        new Object[] {"report", "/definitions/remark", Remark.class, ""},
        new Object[] {"report", "/definitions/source", SourceRef.class, ""});
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasTheComponentsOfTheRecord(String name, String pointer, Class<?> type, String given) {
    Set<String> keys = new TreeSet<>(schema(name).at(pointer).path("properties").propertyNames());
    Set<String> components =
        Stream.of(type.getRecordComponents())
            .map(component -> component.getName())
            .filter(component -> !component.equals(given))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isEqualTo(components);
  }

  @Test
  void hasTheComponentsOfAnIndicatorWithClassForIndicatorClass() {
    Set<String> keys =
        new TreeSet<>(schema("report").at("/definitions/indicator/properties").propertyNames());
    keys.remove("class");
    keys.add("indicatorClass");
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Indicator.class.getRecordComponents()).map(c -> c.getName()).toList());
  }

  @Test
  void listsTheConstantsOfTheEnums() {
    assertThat(allowed("/definitions/budgetRow/properties/role"))
        .isEqualTo(kebab(RowRole.values()));
    assertThat(allowed("/definitions/budgetRow/properties/fundingSource"))
        .isEqualTo(kebab(FundingSource.values()));
    assertThat(allowed("/definitions/headcount/properties/role"))
        .isEqualTo(kebab(HeadcountRole.values()));
    assertThat(allowed("/definitions/claim/properties/kind")).isEqualTo(kebab(ClaimKind.values()));
  }

  @Test
  void editorsFindTheSchemas() throws IOException {
    JsonNode settings = MAPPER.readTree(Files.readString(Path.of(".vscode", "settings.json")));
    assertThat(settings.path("yaml.schemas").propertyNames())
        .hasSize(5)
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  private static void bareProperties(JsonNode node, String path, List<String> bare) {
    node.path("properties")
        .properties()
        .forEach(
            entry -> {
              JsonNode property = entry.getValue();
              boolean told =
                  Stream.of("title", "description")
                          .allMatch(k -> property.path(k).asString("").matches(".*\\p{IsHan}.*"))
                      && !property.path("examples").isEmpty();
              if (!told) {
                bare.add(path + "/" + entry.getKey());
              }
            });
    node.properties().forEach(e -> bareProperties(e.getValue(), path + "/" + e.getKey(), bare));
  }

  private static List<String> allowed(String pointer) {
    return schema("report").at(pointer + "/enum").values().stream()
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> kebab(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static JsonNode schema(String name) {
    try (InputStream in =
        SchemaFilesTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
