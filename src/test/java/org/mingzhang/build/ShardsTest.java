package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.FastTempDir;
import org.mingzhang.Folders;
import org.mingzhang.bench.province.Province;
import org.mingzhang.bench.province.ProvincePlan;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;

/** A site that was made in four shards is the site that is made in one go, or it is refused. */
class ShardsTest {

  private static final int SHARDS = 4;
  private static final BuildOptions OPTIONS = BuildOptions.of("test");
  private static final String UNIT = Province.slug(0);

  @TempDir(factory = FastTempDir.class)
  static Path made;

  private static Map<String, byte[]> whole;
  private static BuildResult wholeResult;
  private static List<Diagnostic> wholeSaid;

  @TempDir(factory = FastTempDir.class)
  Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeAll
  static void make() {
    Path site = made.resolve("site");
    Province.write(new ProvincePlan(6, 1, 7), site);
    Diagnostics said = new Diagnostics();
    wholeResult = new SiteBuild(site, Destination.of(made.resolve("out")), OPTIONS).run(said);
    wholeSaid = said.sorted();
    whole = Folders.read(made.resolve("out"));
    for (int i = 1; i <= SHARDS; i++) {
      UnitChoice share = new UnitChoice.Share(i, SHARDS);
      Diagnostics ofShard = new Diagnostics();
      BuildResult result =
          new ShardBuild(site, made.resolve("shards/" + i), OPTIONS, share, BuildProgress.SILENT)
              .run(ofShard);
      assertThat(result.published()).as("%s", ofShard.sorted()).isTrue();
    }
  }

  /** They travel: nothing of them but names and bytes arrives. */
  @BeforeEach
  void carry() {
    Folders.copy(made.resolve("site"), folder.resolve("site"));
    Folders.copy(made.resolve("shards"), folder.resolve("shards"));
  }

  @Test
  void together_they_are_the_whole_site_byte_for_byte() {
    BuildResult result = assemble(OPTIONS, "3", "1", "4", "2");

    assertThat(result).isEqualTo(wholeResult);
    assertThat(diagnostics.sorted()).isEqualTo(wholeSaid);
    assertThat(Folders.differences(Folders.read(folder.resolve("out")), whole)).isEmpty();
  }

  @Test
  void shares_are_even_and_each_unit_is_in_one() {
    List<String> units = List.of("a", "b", "c", "d", "e", "f");

    assertThat(new UnitChoice.Share(1, SHARDS).of(units)).containsExactly("a", "e");
    assertThat(new UnitChoice.Share(2, SHARDS).of(units)).containsExactly("b", "f");
    assertThat(new UnitChoice.Share(4, SHARDS).of(units)).containsExactly("d");
    assertThat(new UnitChoice.Named(List.of("c", "a")).of(units)).containsExactly("a", "c");
  }

  @Test
  void a_missing_shard_is_missed_by_each_of_its_units() {
    assertRefused(OPTIONS, List.of("1", "2", "3"), "MZ-U055 data/" + Province.slug(3));
  }

  @Test
  void a_shard_of_another_program_is_refused() {
    BuildOptions other = BuildOptions.of("other");
    assertRefused(other, List.of("1"), "MZ-U051 " + shard("1"), "MZ-U055 data/" + Province.slug(1));
  }

  @Test
  void a_shard_that_was_made_before_a_unit_changed_is_refused() throws IOException {
    Path text = folder.resolve("site/content/" + UNIT + "/2024.adoc");
    Files.writeString(text, Files.readString(text) + "\n又一段。\n");

    assertRefused(OPTIONS, List.of("1", "2", "3", "4"), "MZ-U057 " + shard("1"));
  }

  @Test
  void shards_that_were_made_before_the_site_changed_are_refused() throws IOException {
    Path config = folder.resolve("site/site.yaml");
    Files.writeString(config, Files.readString(config).replace("云岭省", "云山省"));

    assertRefused(OPTIONS, List.of("1", "2", "3", "4"), "MZ-U052 " + shard("2"));
  }

  @Test
  void a_file_that_was_damaged_on_its_way_is_named() throws IOException {
    Path page = shard("1").resolve("units/" + UNIT + "/site/" + UNIT + "/2024/index.html");
    byte[] content = Files.readAllBytes(page);
    content[content.length / 2] ^= 1;
    Files.write(page, content);

    assertRefused(OPTIONS, List.of("1", "2", "3", "4"), "MZ-U056 " + shard("1"));
    assertThat(diagnostics.sorted().get(0).arguments())
        .containsExactly(shard("1").toString(), UNIT, "site/" + UNIT + "/2024/index.html");
  }

  @Test
  void records_that_were_damaged_or_lost_are_named() throws IOException {
    Files.writeString(shard("1").resolve("units/" + UNIT + "/Anchors.json"), "{\"pages\":[]}");
    Files.delete(shard("2").resolve("units/" + Province.slug(1) + "/part.json"));

    assertRefused(
        OPTIONS, List.of("1", "2", "3", "4"), "MZ-U056 " + shard("1"), "MZ-U056 " + shard("2"));
  }

  @Test
  void a_shard_twice_a_foreign_unit_and_a_folder_that_is_none_are_refused() throws IOException {
    org.mingzhang.publish.file.Folders.delete(folder.resolve("site/data").resolve(UNIT));
    org.mingzhang.publish.file.Folders.delete(folder.resolve("site/content").resolve(UNIT));

    assertRefused(
        OPTIONS,
        List.of("1", "2", "2", "none"),
        "MZ-U053 " + shard("1"),
        "MZ-U054 " + shard("2"),
        "MZ-U050 " + shard("none"));
  }

  @Test
  void a_shard_with_an_error_is_none() throws IOException {
    Path data = folder.resolve("site/data/" + UNIT + "/2024.yaml");
    Files.writeString(data, Files.readString(data).replaceFirst("executed:", "exekuted:"));

    BuildResult result = build(shard("1"), new UnitChoice.Share(1, SHARDS));

    assertThat(result.published()).isFalse();
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(shard("1").resolve("shard.json")).doesNotExist();
  }

  @Test
  void a_unit_that_is_not_there_and_a_folder_of_somebody_are_refused() throws IOException {
    assertThat(build(shard("5"), new UnitChoice.Named(List.of("nobody"))).published()).isFalse();
    Files.createDirectories(folder.resolve("letters"));
    Files.writeString(folder.resolve("letters/mine.txt"), "信");
    build(folder.resolve("letters"), new UnitChoice.Share(1, 1));
    build(folder.resolve("site/data/shard"), new UnitChoice.Share(1, 1));

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("MZ-U059", "MZ-U058", "MZ-U058");
    assertThat(folder.resolve("letters/mine.txt")).hasContent("信");
  }

  private Path shard(String name) {
    return folder.resolve("shards").resolve(name);
  }

  private BuildResult build(Path out, UnitChoice choice) {
    return new ShardBuild(folder.resolve("site"), out, OPTIONS, choice, BuildProgress.SILENT)
        .run(diagnostics);
  }

  private BuildResult assemble(BuildOptions options, String... shards) {
    List<Path> folders = Arrays.stream(shards).map(this::shard).toList();
    return new SiteBuild(
            folder.resolve("site"),
            Destination.of(folder.resolve("out")),
            options.assembling(folders))
        .run(diagnostics);
  }

  /** Each of these was said at its place, and nothing was published. */
  private void assertRefused(BuildOptions options, List<String> shards, String... said) {
    BuildResult result = assemble(options, shards.toArray(String[]::new));

    assertThat(result.published()).isFalse();
    assertThat(folder.resolve("out")).doesNotExist();
    List<String> found = new ArrayList<>();
    diagnostics.sorted().forEach(d -> found.add(d.code() + " " + d.location().file()));
    assertThat(found).contains(said);
  }
}
