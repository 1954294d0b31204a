package org.mingzhang.publish.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.publish.stage.FileLink;

/** What a store remembers of parts whose links were held against each other. */
final class PartStoreTest {

  private static final FileLink HELD = link("a/2021/index.html", "finding-1");
  private static final FileLink OTHER = link("a/2021/index.html", "finding-2");

  @TempDir private Path folder;

  @Test
  void a_part_is_verified_as_long_as_its_key_is_the_same() throws IOException {
    remember(part("a", "1"), part("_pages", "1", HELD));

    assertThat(staged(part("a", "1")).isVerified()).isTrue();
    assertThat(staged(part("a", "2")).isVerified()).isFalse();
    assertThat(staged(part("b", "1")).isVerified()).isFalse();
  }

  @Test
  void a_part_of_which_it_cannot_be_told_is_not() throws IOException {
    remember(part("a", ""));

    assertThat(staged(part("a", "")).isVerified()).isFalse();
  }

  @Test
  void links_of_the_whole_site_are_known_when_its_pages_are_others() throws IOException {
    remember(part("a", "1"), part("_pages", "1", HELD));
    StagedPart pages = staged(part("_pages", "2", HELD, OTHER));

    assertThat(pages.isVerified()).isFalse();
    assertThat(pages.isHeld(HELD)).isTrue();
    assertThat(pages.isHeld(OTHER)).isFalse();
  }

  @Test
  void links_go_with_the_parts_that_they_were_held_against() throws IOException {
    remember(part("a", "1"), part("_pages", "1", HELD));
    remember(part("a", "2"), part("_pages", "2", OTHER));

    assertThat(staged(part("_pages", "3")).isHeld(HELD)).isFalse();
    assertThat(staged(part("_pages", "3")).isHeld(OTHER)).isTrue();
  }

  @Test
  void what_cannot_be_read_is_not_known() throws IOException {
    remember(part("a", "1"), part("_pages", "1", HELD));
    Files.writeString(folder.resolve("links.json"), "{\"links\": [");
    Files.writeString(folder.resolve("verified.json"), "{}");

    assertThat(staged(part("_pages", "2")).isHeld(HELD)).isFalse();
    assertThat(staged(part("a", "1")).isVerified()).isFalse();
  }

  private void remember(Part... parts) throws IOException {
    try (PartStore store = PartStore.open(folder).orElseThrow()) {
      store.verified(
          List.of(parts).stream()
              .map(part -> StagedPart.unverified(part, store.unit(part.unit())))
              .toList());
    }
  }

  private StagedPart staged(Part part) throws IOException {
    try (PartStore store = PartStore.open(folder).orElseThrow()) {
      return store.staged(part);
    }
  }

  private static FileLink link(String target, String anchor) {
    return new FileLink("index.html", target + "#" + anchor, target, anchor);
  }

  private static Part part(String unit, String key, FileLink... links) {
    return BarePart.of(unit, key, List.of(), List.of(links));
  }
}
