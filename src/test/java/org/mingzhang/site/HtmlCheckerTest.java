package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mingzhang.ExampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker finds nothing wrong in the pages, style sheets and pictures of the site. */
class HtmlCheckerTest {

  /** Maven copies the checker here; it runs as a program of its own, with its own libraries. */
  private static final Path CHECKER = Path.of("target", "html-checker");

  @Test
  void finds_no_error_in_any_file() throws IOException, InterruptedException {
    ExampleSite site = ExampleSite.published();
    List<Path> files =
        Stream.of(".html", ".css", ".svg")
            .flatMap(suffix -> site.files(suffix).stream())
            .map(site.folder()::resolve)
            .toList();

    assertThat(files).hasSizeGreaterThan(20);
    assertThat(errors(files)).isEmpty();
  }

  private static List<String> errors(List<Path> files) throws IOException, InterruptedException {
    assertThat(CHECKER).as("copied by mvn process-test-resources").isDirectory();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss4m", "-cp", CHECKER.resolve("*").toString()));
    command.add("nu.validator.client.SimpleCommandLineValidator");
    command.addAll(List.of("--format", "json", "--also-check-css", "--also-check-svg"));
    command.addAll(List.of("--errors-only", "--exit-zero-always", "--stdout"));
    files.forEach(file -> command.add(file.toString()));
    Process checker =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String report = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(checker.waitFor()).isZero();
    JsonNode messages = new JsonMapper().readTree(report).required("messages");
    return StreamSupport.stream(messages.spliterator(), false).map(JsonNode::toString).toList();
  }
}
