package org.mingzhang.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.SiteFile;

class ArchiveTest {

  @TempDir Path temp;
  private final Diagnostics diagnostics = new Diagnostics();
  private Path site;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    site = Files.createDirectories(temp.resolve("site"));
    out = temp.resolve("www/site");
  }

  @Test
  void holdsTheWholeSiteSortedStoredAndTimeless() throws IOException {
    publish(temp.resolve("a/site.zip"), "甲");

    assertThat(diagnostics.sorted()).isEmpty();
    try (ZipFile zip = new ZipFile(temp.resolve("a/site.zip").toFile(), UTF_8)) {
      assertThat(zip.stream())
          .extracting(ZipEntry::getName, ZipEntry::getMethod, ZipEntry::getTimeLocal)
          .containsExactly(
              tuple("SHA256SUMS", ZipEntry.STORED, LocalDateTime.of(1980, 2, 1, 0, 0)),
              tuple("index.html", ZipEntry.STORED, LocalDateTime.of(1980, 2, 1, 0, 0)),
              tuple("manifest.json", ZipEntry.STORED, LocalDateTime.of(1980, 2, 1, 0, 0)));
    }
    assertThat(names("a")).containsExactly("site.zip");
  }

  @Test
  void unpackedIsWhatWasPublished() throws IOException {
    publish(temp.resolve("site.zip"), "甲");

    Path copy = temp.resolve("copy");
    try (ZipFile zip = new ZipFile(temp.resolve("site.zip").toFile(), UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Files.createDirectories(copy);
        Files.copy(zip.getInputStream(entry), copy.resolve(entry.getName()));
      }
    }
    assertThat(Verification.of(copy, Optional.of(out.resolve("SHA256SUMS"))).deviations())
        .isEmpty();
  }

  @Test
  void hasTheSameBytesInAnotherTimeZone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    publish(temp.resolve("one.zip"), "甲");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      publish(temp.resolve("two.zip"), "甲");
    } finally {
      TimeZone.setDefault(zone);
    }

    assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
  }

  @Test
  void staysWhatItWasWhenNothingIsPublished() throws IOException {
    publish(temp.resolve("site.zip"), "甲");
    byte[] before = Files.readAllBytes(temp.resolve("site.zip"));
    publish(temp.resolve("site.zip"), "<a href='gone.html'>乙</a>");

    assertThat(codes()).containsExactly("MZ-U010");
    assertThat(temp.resolve("site.zip")).hasBinaryContent(before);
    assertThat(names("")).containsExactly("site", "site.zip", "www");
  }

  @Test
  void leavesTheOldSiteWhenTheArchiveCannotBeWritten() throws IOException {
    publish(temp.resolve("site.zip"), "甲");
    Files.writeString(temp.resolve("file"), "");
    publish(temp.resolve("file/site.zip"), "乙");

    assertThat(codes()).containsExactly("MZ-U004");
    assertThat(out.resolve("index.html")).hasContent("甲");
  }

  @ParameterizedTest
  @CsvSource({
    "MZ-U036, letters/mine.docx",
    "MZ-U036, folder.zip",
    "MZ-U037, www/site/site.zip",
    "MZ-U003, site/data/site.zip"
  })
  void refusesPlacesWhereSomethingWouldBeLost(String code, String file) throws IOException {
    Files.createDirectories(temp.resolve("folder.zip"));
    publish(temp.resolve(file), "甲");

    assertThat(codes()).containsExactly(code);
    assertThat(out).doesNotExist();
  }

  private void publish(Path zip, String content) {
    new Publisher(site, out, "1.0")
        .withArchive(zip)
        .publish(staging -> staging.write(SiteFile.text("index.html", () -> content)), diagnostics);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> children = Files.list(temp.resolve(folder))) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}
