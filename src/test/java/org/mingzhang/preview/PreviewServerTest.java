package org.mingzhang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.diagnostic.Diagnostic;

/** What the preview answers, and to whom. */
class PreviewServerTest {

  @TempDir static Path folder;

  private static Path site;
  private static Preview preview;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    site = folder.resolve("site");
    Folders.copySite(Path.of("src/test/resources/sites/three-years/input"), site);
    preview = Preview.start(site, 0, Locale.ROOT, new Silence());
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8",
    "river-school/2022/, text/html; charset=utf-8",
    "river-school/2022/index.html, text/html; charset=utf-8",
    "river-school/2022/budget.csv, text/csv; charset=utf-8",
    "river-school/2022/report.json, application/json; charset=utf-8",
    "search/index.js, text/javascript; charset=utf-8",
    "assets/css/site.css, text/css; charset=utf-8",
    "assets/js/chart.umd.js, text/javascript; charset=utf-8",
    "__mingzhang/preview.js, text/javascript; charset=utf-8"
  })
  void serves_everything_a_site_has(String address, String type) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains(type);
    assertThat(response.body()).isNotEmpty();
  }

  @Test
  void serves_a_published_page_with_one_script_more() throws Exception {
    String page = get("river-school/2022/").body();
    Path out = folder.resolve("published");
    assertThat(Program.build(site, out).exitCode()).isZero();
    String published = Files.readString(out.resolve("river-school/2022/index.html"));
    assertThat(page.replaceFirst("<script src=\"/__mingzhang/preview.js\"[^>]*></script>", ""))
        .isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing/",
        "river-school/2022/nothing.csv",
        "../../../../etc/passwd",
        "river-school/%2e%2e/%2e%2e/site.yaml",
        "..%2f..%2fsite.yaml",
        "site.yaml",
        "data/river-school/2022.yaml",
        "assets//css/site.css",
        "a%00b",
        "c:%5Cwindows",
        "__mingzhang/messages.properties"
      })
  void answers_an_odd_address_with_the_page_of_the_site(String address) throws Exception {
    String answer = raw("GET /" + address + " HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 404").contains("<h1").contains("href=\"/assets/css/");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:8300, 200",
    "127.0.0.1:1, 200",
    "[::1]:8300, 200",
    "LOCALHOST, 200",
    "rebound.example, 403",
    "localhost.example:8300, 403",
    "127.0.0.1.example, 403",
    "192.168.0.7, 403"
  })
  void is_for_this_machine_only(String host, int status) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n")).startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void only_reads(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"))
        .startsWith("HTTP/1.1 405");
  }

  @Test
  void answers_a_head_without_a_body() throws Exception {
    String answer = raw("HEAD /river-school/2022/ HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("<html");
  }

  @Test
  void leads_to_the_folder() throws Exception {
    HttpResponse<String> response = get("river-school/2022");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location")).contains("/river-school/2022/");
  }

  @Test
  void lets_a_browser_keep_what_has_not_changed() throws Exception {
    String tag = get("assets/css/site.css").headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(preview.root().resolve("assets/css/site.css"))
            .header("If-None-Match", tag)
            .build();
    assertThat(CLIENT.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void takes_the_next_port_when_one_is_in_use() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Preview other = Preview.start(site, taken.getLocalPort(), Locale.ROOT, new Silence())) {
      assertThat(other.root().getPort()).isGreaterThan(taken.getLocalPort());
    }
  }

  @Test
  void opens_on_the_page_whose_file_was_saved_last() throws Exception {
    Path file = site.resolve("content/river-school/2021.adoc");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(preview.editedPage()).hasPath("/river-school/2021/");
  }

  @Test
  void writes_nothing() throws Exception {
    SortedMap<String, byte[]> before = Folders.read(site);
    get("river-school/2022/");
    get("search/index.js");
    assertThat(Folders.read(site)).usingRecursiveComparison().isEqualTo(before);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    URI uri = preview.root().resolve(address);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends what no decent client would. */
  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.root().getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder answer = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }

  private static final class Silence implements Preview.Observer {

    @Override
    public void looked(List<Diagnostic> problems) {}

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }
  }
}
