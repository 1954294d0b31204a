package org.mingzhang.publish.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.ReportKind;

final class KeptRecordsTest {

  private static final All ALL =
      new All(
          "绩效 mixed 𠮷",
          "plain",
          true,
          -1,
          Long.MIN_VALUE,
          new BigDecimal("-12.3400"),
          LocalDate.of(1949, 10, 1),
          ReportKind.SELF_EVALUATION,
          List.of(new Row("", Integer.MAX_VALUE), new Row("\u0000", 0)),
          List.of(List.of(), List.of(128, -128)));

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("all" + KeptRecords.SUFFIX);
  }

  @Test
  void a_record_is_what_it_was() throws IOException {
    KeptRecords.write(file, ALL);

    assertThat(KeptRecords.read(file, All.class)).contains(ALL);
  }

  @Test
  void what_is_missing_is_still_missing() throws IOException {
    All nothing = new All(null, null, false, 0, 0, null, null, null, List.of(), null);
    KeptRecords.write(file, nothing);

    assertThat(KeptRecords.read(file, All.class)).contains(nothing);
  }

  @Test
  void the_same_record_gives_the_same_bytes() throws IOException {
    byte[] first = KeptRecords.write(file, ALL);

    assertThat(KeptRecords.write(file, ALL)).isEqualTo(first).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void a_file_that_is_not_there_is_no_record() throws IOException {
    assertThat(KeptRecords.read(file, All.class)).isEmpty();
  }

  @Test
  void no_byte_can_be_another_one_or_lost() throws IOException {
    byte[] whole = KeptRecords.write(file, ALL);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertThat(KeptRecords.read(file, All.class)).as("byte %d", i).isEmpty();
      Files.write(file, Arrays.copyOf(whole, i));
      assertThat(KeptRecords.read(file, All.class)).as("%d bytes", i).isEmpty();
    }
  }

  @Test
  void a_record_that_looks_otherwise_is_not_understood() throws IOException {
    KeptRecords.write(file, new Row("a", 1));

    assertThat(KeptRecords.read(file, Line.class)).isEmpty();
  }

  @Test
  void what_the_record_itself_refuses_is_not_understood() throws IOException {
    KeptRecords.write(file, new Choosy("a", false));

    assertThat(KeptRecords.read(file, Choosy.class)).isEmpty();
  }

  /** Refuses what it was itself when it was made by the test. */
  record Choosy(String text, boolean sound) {

    Choosy(String text, boolean sound) {
      this.text = Objects.requireNonNull(text);
      this.sound = sound;
      if (!sound && !isTest()) {
        throw new IllegalArgumentException(text);
      }
    }

    private static boolean isTest() {
      return StackWalker.getInstance()
          .walk(frames -> frames.skip(2).findFirst().orElseThrow())
          .getClassName()
          .equals(KeptRecordsTest.class.getName());
    }
  }

  record Row(String name, int number) {}

  record Line(String name, int number) {}

  record All(
      String text,
      String plain,
      boolean flag,
      int number,
      long large,
      BigDecimal decimal,
      LocalDate day,
      ReportKind kind,
      List<Row> rows,
      List<List<Integer>> lists) {}
}
