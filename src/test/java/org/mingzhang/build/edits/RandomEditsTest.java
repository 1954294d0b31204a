package org.mingzhang.build.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.FastTempDir;
import org.mingzhang.Folders;
import org.mingzhang.TestSet;
import org.mingzhang.bench.province.Province;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;

/**
 * A build that uses what earlier builds left behind gives what a build from nothing gives: the same
 * files to the byte, the same messages, the same result, whatever happened in between. A few
 * sequences with every run; {@code ./mvnw verify -Dtest=RandomEditsTest -Dmingzhang.full=true}
 * takes two hundred.
 */
class RandomEditsTest {

  private static final int SEQUENCES = Boolean.getBoolean("mingzhang.full") ? 200 : 2;
  private static final int EDITS = 6;
  private static final BuildOptions FROM_NOTHING = BuildOptions.of("test");

  @TempDir(factory = FastTempDir.class)
  Path home;

  /** What came of a build. */
  private record Outcome(BuildResult result, List<Diagnostic> said) {}

  static LongStream seeds() {
    return LongStream.range(0, SEQUENCES);
  }

  @ParameterizedTest(name = "sequence {0}")
  @MethodSource("seeds")
  @TestSet("sequences of random edits: each build as one from nothing, byte for byte")
  void after_any_edits_a_build_is_as_one_from_nothing(long seed) throws IOException {
    Random random = new Random(seed);
    EditedSite site = new EditedSite(home, random);
    List<String> done = new ArrayList<>();
    assertThat(compare(site, done)).as("the site to begin with is published").isTrue();
    for (int i = 0; i < EDITS; i++) {
      done.add(edit(site, random));
      compare(site, done);
    }
  }

  /** What was found wrong once, in one sequence. */
  @Test
  void after_these_edits_too() throws IOException {
    EditedSite site = new EditedSite(home, new Random(0));
    List<String> done = new ArrayList<>();
    assertThat(compare(site, done)).isTrue();
    Path part = site.parts().resolve("units").resolve(Province.slug(0));
    List<Path> damaged = List.of(part.resolve("Anchors.json"), site.out().resolve("SHA256SUMS"));
    for (Path file : damaged) {
      Files.writeString(file, "?");
      done.add("damaged " + file);
      assertThat(compare(site, done)).isTrue();
    }
    for (Edit edit : List.of(Edit.MORE_IN_THE_EARLIER_SITE, Edit.DAMAGED_EARLIER_SITE)) {
      assertThat(site.earlier()).isDirectory();
      edit.on(site);
      Edit.NARRATIVE.on(site);
      done.add(edit.name());
      assertThat(compare(site, done)).isTrue();
    }
    site.write(EditedSite.TERMS, link("none-such"));
    done.add("a dead link by an include");
    assertThat(compare(site, done)).isFalse();
    site.write(EditedSite.TERMS, link("spending"));
    done.add("mended");
    assertThat(compare(site, done)).isTrue();
  }

  private static String link(String anchor) {
    return "参见link:../../" + Province.slug(3) + "/2023/index.html#" + anchor + "[预算]。\n";
  }

  private static String edit(EditedSite site, Random random) throws IOException {
    if (site.mends()) {
      return "MENDED";
    }
    Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
    edit.on(site);
    return edit.name();
  }

  /** Whether the site was published, both times. */
  private boolean compare(EditedSite site, List<String> done) {
    Map<String, byte[]> before = Folders.read(site.out());
    Outcome again = build(site, site.out(), FROM_NOTHING.keeping(site.parts()));
    Path elsewhere = home.resolve("clean-" + done.size());
    Outcome clean = build(site, elsewhere, FROM_NOTHING);
    assertThat(again.said()).as("%s", done).isEqualTo(clean.said());
    assertThat(again.result()).as("%s", done).isEqualTo(clean.result());
    Map<String, byte[]> wanted =
        clean.result().published() ? Folders.read(elsewhere) : before; // a refusal changes nothing
    assertThat(Folders.differences(Folders.read(site.out()), wanted)).as("%s", done).isEmpty();
    return clean.result().published();
  }

  private static Outcome build(EditedSite site, Path out, BuildOptions options) {
    Diagnostics diagnostics = new Diagnostics();
    BuildResult result =
        new SiteBuild(site.folder(), Destination.of(out), options).run(diagnostics);
    return new Outcome(result, diagnostics.sorted());
  }
}
