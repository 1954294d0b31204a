package org.mingzhang.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Answers the browser: pages, their files, and the preview's own script and events. */
final class Requests implements HttpHandler {

  /** No unit and no page has such an address. */
  private static final String OWN = "/__mingzhang/";

  private static final Set<String> OWN_FILES = Set.of("preview.js", "preview.css");
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final String NOT_FOUND = "404.html";

  private final LivePages pages;
  private final EventStream events;

  Requests(LivePages pages, EventStream events) {
    this.pages = pages;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      if (!LoopbackHost.accepts(exchange.getRequestHeaders().getFirst("Host"))) {
        Answer.plain(403, "This preview is for this machine only.").send(exchange);
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        headers.set("Allow", "GET, HEAD");
        Answer.plain(405, "GET or HEAD.").send(exchange);
      } else {
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().getPath();
    if (address == null || !address.startsWith("/")) {
      notFound("").send(exchange);
    } else if (address.equals(OWN + "events")) {
      events.serve(exchange, page(exchange.getRequestURI().getQuery()));
    } else if (address.startsWith(OWN)) {
      own(address.substring(OWN.length())).send(exchange);
    } else {
      of(address).send(exchange);
    }
  }

  private Answer of(String address) {
    Optional<String> path = SitePath.of(address);
    if (path.isEmpty()) {
      return notFound("");
    }
    if (!address.endsWith("/") && pages.has(path.get() + "/index.html")) {
      return Answer.redirect(address + "/");
    }
    if (path.get().endsWith(".html")) {
      return page(path.get(), 200).orElseGet(() -> missing(path.get()));
    }
    return pages
        .file(path.get())
        .map(bytes -> Answer.file(path.get(), bytes))
        .orElseGet(() -> notFound(path.get()));
  }

  private Optional<Answer> page(String path, int status) {
    LivePages.Shown shown = pages.page(path);
    return shown
        .html()
        .map(html -> new String(html, StandardCharsets.UTF_8))
        .map(html -> Answer.page(status, Injection.into(html, path, shown.version())));
  }

  /** Of a page that there is, but that cannot be made now, the panel tells why. */
  private Answer missing(String path) {
    return pages.has(path)
        ? Answer.page(500, Injection.bare("页面暂时无法显示", path, pages.page(path).version()))
        : notFound(path);
  }

  /** The page the site has for it, watching over the address that was asked for. */
  private Answer notFound(String path) {
    String version = pages.page(path).version();
    return pages
        .page(NOT_FOUND)
        .html()
        .map(html -> new String(html, StandardCharsets.UTF_8))
        .map(Injection::fromTheRoot)
        .map(html -> Answer.page(404, Injection.into(html, path, version)))
        .orElseGet(() -> Answer.page(404, Injection.bare("404", path, version)));
  }

  private Answer own(String name) {
    if (!OWN_FILES.contains(name)) {
      return notFound("");
    }
    try (InputStream in = Requests.class.getResourceAsStream(name)) {
      return Answer.file(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String query) {
    return query != null && query.startsWith("page=") ? query.substring("page=".length()) : "";
  }
}
