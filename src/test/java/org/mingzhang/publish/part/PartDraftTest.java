package org.mingzhang.publish.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** What a part takes over from the one before. */
final class PartDraftTest {

  private static final DraftTerms TERMS = new DraftTerms("look", "frame");
  private static final String PAGE = "index.html";
  private static final String STYLE = "style.css";
  private static final List<String> SOURCES = List.of("data/");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private final List<String> looked = new ArrayList<>();
  private PartFolder place;

  @BeforeEach
  void makeOne() throws IOException {
    place = new PartFolder(folder.resolve("part"));
    PartDraft draft = place.begin(TERMS);
    draft.recall(PAGE, "findings 1");
    write(draft, PAGE, "<p id=a><a href=#a>一</a><a href=units/index.html>二</a>");
    write(draft, STYLE, "p {}");
    for (String path : List.of(PAGE, STYLE)) {
      Files.setLastModifiedTime(draft.site().resolve(path), LONG_AGO);
    }
    keep(draft);
    looked.clear();
  }

  @Test
  void the_same_bytes_are_the_same_file_and_need_no_second_look() throws IOException {
    PartDraft draft = place.begin(TERMS);
    write(draft, PAGE, "<p id=a><a href=#a>一</a><a href=units/index.html>二</a>");
    write(draft, STYLE, "p {color: red}");
    Part part = keep(draft);

    assertThat(looked).containsExactly(STYLE);
    assertThat(time(PAGE)).isEqualTo(LONG_AGO);
    assertThat(part.links()).extracting(link -> link.target()).containsExactly("units/index.html");
    assertThat(place.anchors()).contains(new PageAnchors(PAGE, List.of("a")));
    assertThat(place.isWhole(part)).isTrue();
  }

  @Test
  void a_page_of_the_same_basis_is_not_made() throws IOException {
    PartDraft draft = place.begin(TERMS);

    assertThat(draft.recall(PAGE, "findings 1")).contains(SOURCES);
    write(draft, STYLE, "p {}");
    Part part = keep(draft);

    assertThat(looked).isEmpty();
    assertThat(place.site().resolve(PAGE)).content().contains("一");
    assertThat(part.links()).extracting(link -> link.address()).containsExactly("units/index.html");
  }

  @Test
  void another_basis_none_or_another_frame_make_it_again() throws IOException {
    assertThat(place.begin(TERMS).recall(PAGE, "findings 2")).isEmpty();
    makeOne();
    assertThat(place.begin(TERMS).recall(PAGE, "")).isEmpty();
    makeOne();
    assertThat(place.begin(new DraftTerms("look", "other")).recall(PAGE, "findings 1")).isEmpty();
  }

  @Test
  void where_the_frame_cannot_be_told_every_file_is_made() throws IOException {
    DraftTerms untold = new DraftTerms("look", "");
    PartDraft first = place.begin(untold);
    first.recall(PAGE, "findings 1");
    write(first, PAGE, "<p>一</p>");
    keep(first);

    assertThat(place.begin(untold).recall(PAGE, "findings 1")).isEmpty();
  }

  @Test
  void who_looks_otherwise_looks_again_and_leaves_the_file() throws IOException {
    PartDraft draft = place.begin(new DraftTerms("other", "frame"));
    write(draft, PAGE, "<p id=a><a href=#a>一</a><a href=units/index.html>二</a>");
    keep(draft);

    assertThat(looked).containsExactly(PAGE);
    assertThat(time(PAGE)).isEqualTo(LONG_AGO);
  }

  @Test
  void what_was_said_of_a_file_is_said_again() throws IOException {
    PartDraft first = place.begin(TERMS);
    write(first, STYLE, "p {} /* said */");
    keep(first);
    looked.clear();
    PartDraft second = place.begin(TERMS);
    write(second, STYLE, "p {} /* said */");
    Part part = keep(second);

    assertThat(looked).containsExactly(STYLE);
    assertThat(part.said()).hasSize(1);
  }

  @Test
  void files_that_somebody_wrote_into_are_not_taken_over() throws IOException {
    Files.writeString(place.site().resolve(PAGE), "<p>三");
    PartDraft draft = place.begin(TERMS);

    assertThat(draft.recall(PAGE, "findings 1")).isEmpty();
  }

  @Test
  void a_part_is_read_as_it_was_kept() throws IOException {
    PartDraft draft = place.begin(TERMS);
    write(draft, PAGE, "<p>一</p>");
    write(draft, STYLE, "p {}");
    Part part = keep(draft);

    assertThat(place.read()).contains(part);
    assertThat(part.files()).extracting(PartFile::sources).containsExactly(SOURCES, SOURCES);
  }

  @Test
  void a_record_whose_pieces_do_not_fit_is_none() throws IOException {
    String kept = Files.readString(place.record());
    for (String places : List.of("[0]", "[0,0,0]", "[0,1]", "[0,-1]", "[0,null]")) {
      Files.writeString(place.record(), kept.replace("\"places\":[0,0]", "\"places\":" + places));

      assertThat(place.read()).as(places).isEmpty();
    }
  }

  private void write(PartDraft draft, String path, String text) throws IOException {
    Files.writeString(draft.site().resolve(path), text);
  }

  private FileTime time(String path) throws IOException {
    return Files.getLastModifiedTime(place.site().resolve(path));
  }

  private Part keep(PartDraft draft) throws IOException {
    TreeMap<String, List<String>> owned = new TreeMap<>();
    for (String path : List.of(PAGE, STYLE)) {
      if (Files.exists(draft.site().resolve(path))) {
        owned.put(path, SOURCES);
      }
    }
    Diagnostics said = new Diagnostics();
    PartCheck check =
        PartCheck.of(draft, owned, (file, content) -> look(file.path(), content), said);
    Part part =
        new Part(
            "unit",
            "key",
            List.of(),
            "",
            List.of(),
            1,
            said.sorted(),
            List.of(),
            List.of(),
            check.files(),
            check.outside(),
            List.of());
    return draft.keep(part, check, List.of());
  }

  private synchronized List<Diagnostic> look(String path, byte[] content) {
    looked.add(path);
    return new String(content, StandardCharsets.UTF_8).contains("said")
        ? List.of(Diagnostic.warning("MZ-C303", SourceLocation.of(path), "x"))
        : List.of();
  }
}
