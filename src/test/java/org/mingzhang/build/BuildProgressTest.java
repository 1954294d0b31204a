package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.build.BuildProgress.Count;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.publish.Destination;

class BuildProgressTest {

  @TempDir Path folder;

  @BeforeEach
  void twoUnits() throws IOException {
    write("site.yaml", "name: 绩效信息公开\n");
    for (String unit : List.of("first", "second")) {
      write("data/" + unit + "/unit.yaml", "name: 样本会\nregion: {name: 样本区, code: \"320508\"}\n");
      write("data/" + unit + "/2021.yaml", "kind: self-evaluation\nyear: 2021\ntitle: 自评报告\n");
    }
    write("content/first/2021.adoc", "= 自评报告\n\n一段正文。\n");
  }

  @Test
  void everyStageIsToldInItsOrderAndEveryUnitIsAStep() {
    Listener listener = build();

    assertThat(listener.told)
        .containsExactly(
            "PREPARING 0",
            "UNITS 2",
            "step 1",
            "step 1",
            "SITE_PAGES 0",
            "COMPARING 0",
            "TAKING 0",
            "CHECKING 0",
            "MANIFEST 0",
            "WRITING 0",
            "SWITCHING 0");
    assertThat(listener.counts)
        .containsEntry(Count.UNITS_MADE, 2)
        .doesNotContainKey(Count.UNITS_KEPT)
        .containsEntry(Count.NARRATIVES_CONVERTED, 1);
  }

  @Test
  void whatIsKeptIsCountedAsSuch() throws IOException {
    build();
    write("data/second/2021.yaml", "kind: self-evaluation\nyear: 2021\ntitle: 自评报告二\n");

    assertThat(build().counts)
        .containsEntry(Count.UNITS_MADE, 1)
        .containsEntry(Count.UNITS_KEPT, 1)
        .doesNotContainKey(Count.NARRATIVES_CONVERTED);
  }

  @Test
  void aShardAndWhatIsPutTogetherFromItAreToldToo() {
    Listener ofShard = new Listener();
    Listener assembled = new Listener();
    Path site = folder.resolve("site");
    Path shard = folder.resolve("shard");
    Diagnostics diagnostics = new Diagnostics();
    UnitChoice all = new UnitChoice.Share(1, 1);
    new ShardBuild(site, shard, BuildOptions.of("test"), all, ofShard).run(diagnostics);
    BuildOptions options =
        new BuildOptions("test", "test", false, Optional.empty(), List.of(shard));
    new SiteBuild(site, Destination.of(folder.resolve("out")), options, assembled).run(diagnostics);

    assertThat(diagnostics.sorted()).noneMatch(d -> d.severity() == Severity.ERROR);
    assertThat(ofShard.told).containsExactly("PREPARING 0", "UNITS 2", "step 1", "step 1");
    assertThat(ofShard.counts).containsEntry(Count.UNITS_MADE, 2);
    assertThat(assembled.told).startsWith("PREPARING 0", "UNITS 2", "step 1", "step 1");
    assertThat(assembled.counts).containsEntry(Count.UNITS_KEPT, 2);
  }

  private Listener build() {
    Listener listener = new Listener();
    Diagnostics diagnostics = new Diagnostics();
    new SiteBuild(
            folder.resolve("site"),
            Destination.of(folder.resolve("out")),
            BuildOptions.of("test").keeping(folder.resolve("parts")),
            BuildProgress.all(List.of(BuildProgress.SILENT, listener)))
        .run(diagnostics);
    assertThat(diagnostics.sorted()).noneMatch(d -> d.severity() == Severity.ERROR);
    return listener;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final class Listener implements BuildProgress {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    @Override
    public void stage(Stage stage, int total) {
      told.add(stage + " " + total);
    }

    @Override
    public void step(int reports) {
      told.add("step " + reports);
    }

    @Override
    public synchronized void count(Count what, int number) {
      if (number > 0) {
        counts.merge(what, number, Integer::sum);
      }
    }
  }
}
