package org.mingzhang.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * One answer.
 *
 * @param type of its content
 * @param kept whether the browser may keep it and ask whether it is still the same
 * @param location where to go instead; empty but for a redirection
 */
record Answer(int status, String type, byte[] bytes, boolean kept, String location) {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String BINARY = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));

  static Answer page(int status, String html) {
    return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8), false, "");
  }

  static Answer plain(int status, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", bytes, false, "");
  }

  static Answer redirect(String address) {
    return new Answer(302, HTML, new byte[0], false, address);
  }

  /** A file, its type told by its name. */
  static Answer file(String name, byte[] bytes) {
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Answer(200, TYPES.getOrDefault(suffix, BINARY), bytes, true, "");
  }

  void send(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", kept ? "no-cache" : "no-store");
    if (!location.isEmpty()) {
      headers.set("Location", location);
    }
    if (kept) {
      String tag = "\"" + Digests.sha256(bytes) + "\"";
      headers.set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
