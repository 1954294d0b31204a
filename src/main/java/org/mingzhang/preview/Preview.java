package org.mingzhang.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mingzhang.diagnostic.Diagnostic;

/** A running preview of one site. */
public final class Preview implements AutoCloseable {

  /** After so many ports that are in use, something else is wrong. */
  private static final int PORTS = 50;

  /** Who wants to know what the preview does. */
  public interface Observer {

    /** The site was looked at, because something has changed. */
    void looked(List<Diagnostic> problems);

    /** Looking failed, which is a fault of the program; the preview goes on. */
    void failed(RuntimeException fault);
  }

  private final Path site;
  private final LivePages pages;
  private final EventStream events;
  private final FileWatch watch;
  private final HttpServer server;
  private final ExecutorService threads;

  private Preview(Path site, LivePages pages, int port, Locale locale) throws IOException {
    this.site = site;
    this.pages = pages;
    this.events = new EventStream(new News(pages, locale)::of);
    this.watch = new FileWatch(site);
    this.server = bind(port);
    this.threads = Executors.newCachedThreadPool(Preview::daemon);
    server.setExecutor(threads);
    server.createContext("/", new Requests(pages, events));
  }

  /**
   * Looks at a site and serves it on the loopback address until it is closed.
   *
   * @param site the folder
   * @param port the first to try; when it is in use, the next free one is taken; 0 for any
   * @param locale of what is said of problems
   * @throws IOException when no port can be had, or folders cannot be watched at all
   */
  public static Preview start(Path site, int port, Locale locale, Observer observer)
      throws IOException {
    return start(site, "", port, locale, observer);
  }

  /**
   * The same with what a build left behind.
   *
   * @param program which one it is, as a build says it: what the same one has converted before is
   *     not converted again
   */
  public static Preview start(Path site, String program, int port, Locale locale, Observer observer)
      throws IOException {
    Path folder = site.toAbsolutePath().normalize();
    LivePages pages = new LivePages(folder, program, observer::failed);
    Preview preview = new Preview(folder, pages, port, locale);
    observer.looked(pages.problems());
    preview.server.start();
    preview.threads.execute(() -> preview.follow(observer));
    preview.threads.execute(() -> pages.prepare(EditedPage.of(folder) + "index.html"));
    return preview;
  }

  /** Where the site is served. */
  public URI root() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + "/");
  }

  /** The page that an editor is at work on; home when nobody can tell. */
  public URI editedPage() {
    String address = EditedPage.of(site);
    return pages.has(address + "index.html") ? root().resolve(address) : root();
  }

  private void follow(Observer observer) {
    try {
      while (watch.await()) {
        look(observer);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Observer observer) {
    try {
      pages.look();
      events.announce();
      observer.looked(pages.problems());
    } catch (RuntimeException e) {
      observer.failed(e);
    }
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    for (int tried = 0; ; tried++) {
      try {
        return HttpServer.create(new InetSocketAddress(loopback, port + tried), 0);
      } catch (BindException e) {
        if (tried == PORTS || port == 0) {
          throw e;
        }
      }
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "preview");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
    pages.close();
    try {
      watch.close();
    } catch (IOException e) {
      return; // Nothing is watched any more, which is what was wanted.
    }
  }
}
