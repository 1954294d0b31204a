package org.mingzhang.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Tells every open page, by server-sent events, what is new about it. */
final class EventStream implements AutoCloseable {

  /** Often enough to notice that a browser has gone. */
  private static final long HEARTBEAT_SECONDS = 10;

  private static final String CLOSE = "";

  private final Function<String, String> news;
  private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param news of a page, as one line of text
   */
  EventStream(Function<String, String> news) {
    this.news = news;
  }

  /** Tells the news of each open page that has any. */
  void announce() {
    readers.forEach(Reader::announce);
  }

  /** Serves one page until its browser has gone or the stream is closed. */
  void serve(HttpExchange exchange, String page) throws IOException {
    Reader reader = new Reader(page);
    readers.add(reader);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      reader.announce();
      while (!closed) {
        Optional<String> event = reader.next();
        if (closed) {
          return;
        }
        out.write(event.orElse(": \n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readers.remove(reader);
    }
  }

  @Override
  public void close() {
    closed = true;
    readers.forEach(reader -> reader.waiting.add(CLOSE));
  }

  private final class Reader {

    private final String page;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private String told = "";

    Reader(String page) {
      this.page = page;
    }

    synchronized void announce() {
      String now = news.apply(page);
      if (!now.equals(told)) {
        told = now;
        waiting.add("data: " + now + "\n\n");
      }
    }

    /** Empty when nothing has happened for a while. */
    Optional<String> next() throws InterruptedException {
      return Optional.ofNullable(waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
    }
  }
}
