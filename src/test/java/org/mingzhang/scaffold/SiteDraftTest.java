package org.mingzhang.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a new site is made of. */
class SiteDraftTest {

  private static final Path TEXTS = Path.of("src/main/resources/scaffold");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A jar cannot be listed: who adds a file adds its line. */
  @Test
  void names_every_file_of_its_folder() throws IOException {
    Path root = TEXTS.resolve("site");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(TEXTS.resolve("site-files.txt"))).isEqualTo(names);
    }
  }

  /** VS Code and IntelliJ find the schemas: in a new site its copies, here the originals. */
  @Test
  void leads_editors_programs_to_schemas_that_are_there() {
    NewFiles site = SiteDraft.files();
    JsonNode settings = JSON.readTree(site.files().get(".vscode/settings.json"));
    assertThat(settings.path("yaml.schemas").propertyNames())
        .hasSize(5)
        .isSubsetOf(site.files().keySet());
    assertThat(schemas(new String(site.files().get(".idea/jsonSchemas.xml"))))
        .hasSize(5)
        .allSatisfy(schema -> assertThat(site.files()).containsKey(schema));
  }

  @Test
  void leads_editors_programs_of_the_repository_to_the_same_schemas() throws IOException {
    assertThat(schemas(Files.readString(Path.of(".idea/jsonSchemas.xml"))))
        .hasSize(5)
        .allSatisfy(schema -> assertThat(Path.of(schema)).exists());
    for (String file : List.of("extensions.json", "mingzhang.code-snippets")) {
      assertThat(Path.of(".vscode", file))
          .hasSameTextualContentAs(TEXTS.resolve("site/dot-vscode").resolve(file));
    }
  }

  @Test
  void offers_a_snippet_for_each_macro() {
    JsonNode snippets =
        JSON.readTree(SiteDraft.files().files().get(".vscode/mingzhang.code-snippets"));
    assertThat(snippets.toString())
        .contains("figure:${1:", "chart::${1:", "table::${1:", "findings::${1:", "image::files/");
    assertThat(snippets.values())
        .allSatisfy(snippet -> assertThat(snippet.path("scope").asString()).isEqualTo("asciidoc"));
  }

  private static List<String> schemas(String xml) {
    return xml.lines()
        .filter(line -> line.contains("relativePathToSchema"))
        .map(line -> line.replaceFirst(".*value=\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
