package org.mingzhang.publish.stage;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file by itself: nothing in it is asked of another host or needs what the content security
 * policy forbids, and its addresses have the form that works anywhere.
 */
public final class FileCheck {

  /**
   * The server decides under which address a visitor sees this page, so it may name whole paths.
   */
  private static final String NOT_FOUND_PAGE = "404.html";

  private final String file;
  private final StageReport report;

  private FileCheck(String file, StageReport report) {
    this.file = file;
    this.report = report;
  }

  /**
   * Looks at a file.
   *
   * @param path below the site's root
   * @param report receives what is wrong with it
   */
  public static CheckedFile check(String path, byte[] bytes, StageReport report) {
    FileCheck check = new FileCheck(path, report);
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> check.page(PageLook.page(bytes));
      case "svg" -> check.image(PageLook.image(bytes));
      case "css" -> check.styleSheet(new String(bytes, StandardCharsets.UTF_8));
      default -> check.nothing();
    };
  }

  private CheckedFile page(PageLook page) {
    tell(page.offences());
    return new CheckedFile(file, page.text(), links(page.addresses()), page.ids());
  }

  private CheckedFile image(PageLook image) {
    tell(image.offences());
    return nothing();
  }

  private void tell(List<Offence> offences) {
    offences.forEach(offence -> report.add(offence.code(), file, offence.what()));
  }

  private CheckedFile styleSheet(String css) {
    return new CheckedFile(file, "", links(PageAddress.ofStyleSheet(css)), Set.of());
  }

  private CheckedFile nothing() {
    return new CheckedFile(file, "", List.of(), Set.of());
  }

  private List<FileLink> links(Collection<PageAddress> addresses) {
    List<FileLink> links = new ArrayList<>();
    addresses.forEach(address -> link(address).ifPresent(links::add));
    return links;
  }

  /** Empty when the address leads out of the site, rightly or wrongly. */
  private Optional<FileLink> link(PageAddress address) {
    Optional<URI> uri = LinkTarget.uri(address.text());
    if (uri.isEmpty()) {
      report.add("MZ-U010", file, address.text());
      return Optional.empty();
    }
    if (address.leavesSite(uri.get()) || file.equals(NOT_FOUND_PAGE) && isRooted(uri.get())) {
      return Optional.empty();
    }
    if (uri.get().isAbsolute() || address.text().strip().startsWith("/")) {
      report.add("MZ-U015", file, address.text());
      return Optional.empty();
    }
    return inside(address.text(), uri.get());
  }

  private Optional<FileLink> inside(String address, URI uri) {
    Optional<LinkTarget> target = LinkTarget.of(file, uri);
    if (target.isEmpty()) {
      report.add("MZ-U010", file, address);
      return Optional.empty();
    }
    if (target.get().isFolder()) {
      report.add("MZ-U019", file, address);
      return Optional.empty();
    }
    return Optional.of(new FileLink(file, address, target.get().path(), target.get().anchor()));
  }

  private static boolean isRooted(URI uri) {
    return uri.getScheme() == null
        && uri.getRawAuthority() == null
        && uri.getRawPath().startsWith("/");
  }
}
