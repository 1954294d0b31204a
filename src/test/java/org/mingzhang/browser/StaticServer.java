package org.mingzhang.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain web server for one folder under one prefix, with the content policy as a header. */
final class StaticServer implements AutoCloseable {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final HttpServer server;
  private final Path folder;
  private final String prefix;

  StaticServer(Path folder, String prefix) throws IOException {
    this.folder = folder;
    this.prefix = prefix;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(prefix, this::answer);
    server.start();
  }

  /** The address of the site's root, with a closing slash. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(prefix.length()));
      file = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = Files.isRegularFile(file);
      byte[] body = found ? Files.readAllBytes(file) : new byte[0];
      String suffix = file.toString().replaceFirst(".*\\.", "");
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(suffix, "application/octet-stream"));
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
