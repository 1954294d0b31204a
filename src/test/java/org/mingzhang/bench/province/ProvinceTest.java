package org.mingzhang.bench.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;

class ProvinceTest {

  private static final Pattern YEAR_FILE = Pattern.compile("data/unit-\\d{5}/\\d{4}\\.yaml");

  @TempDir Path folder;

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertThat(Folders.differences(written("a", 20, 7), written("b", 20, 7))).isEmpty();
  }

  @Test
  void anotherSeedGivesOtherReportsInTheSameFiles() {
    SortedMap<String, byte[]> one = written("a", 20, 7);
    SortedMap<String, byte[]> other = written("b", 20, 8);

    assertThat(one.keySet()).isEqualTo(other.keySet());
    assertThat(Folders.differences(one, other)).hasSize(40);
  }

  @Test
  void theFirstReportsAreTheSameInASmallerAndALargerProvince() {
    SortedMap<String, byte[]> larger = written("a", 20, 7);
    SortedMap<String, byte[]> smaller = written("b", 6, 7);

    larger.keySet().retainAll(smaller.keySet());
    assertThat(Folders.differences(larger, smaller)).isEmpty();
  }

  @Test
  void aProvinceHasExactlyTheReportsOfItsPlan() {
    SortedMap<String, byte[]> files = written("a", 20, 7);

    assertThat(files.keySet()).filteredOn(YEAR_FILE.asMatchPredicate()).hasSize(20);
    assertThat(files).containsKey("data/" + Province.slug(6) + "/2023.yaml");
    assertThat(files).doesNotContainKey("data/" + Province.slug(6) + "/2024.yaml");
  }

  @Test
  void narrativesHaveTheLengthAndTheFiguresOfRealOnes() {
    written("a", 20, 7)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".adoc")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(chinese(text)).as(path).isBetween(2_300L, 2_900L);
                assertThat(text.split("figure:")).as(path).hasSizeBetween(60, 80);
                assertThat(text.split("\\|===")).as(path).hasSize(5);
              }
            });
  }

  @Test
  void reportsAreValidAndMostHaveNoFindings() {
    Province.write(ProvincePlan.of(90), folder);

    Program.Run run = Program.check(folder);

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains("MZ-"))).hasSizeBetween(3, 40);
  }

  @Test
  void allUnitsHaveNamesOfTheirOwn() {
    assertThat(IntStream.range(0, UnitFacts.MOST).mapToObj(UnitFacts::of).map(UnitFacts::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void aPlanWithoutReportsOrWithTooManyUnitsIsRefused() {
    assertThatThrownBy(() -> ProvincePlan.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ProvincePlan(200_000, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private SortedMap<String, byte[]> written(String name, int reports, long seed) {
    Path site = folder.resolve(name);
    Province.write(new ProvincePlan(reports, 3, seed), site);
    return Folders.read(site);
  }

  private static long chinese(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }
}
