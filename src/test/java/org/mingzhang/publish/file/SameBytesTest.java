package org.mingzhang.publish.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SameBytesTest {

  private static final String TEXT = "明账 ".repeat(5_000);

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  @Test
  void the_same_in_other_pieces_is_the_same() throws IOException {
    assertThat(isSame(TEXT, 1)).isTrue();
    assertThat(isSame(TEXT, 7_001)).isTrue();
    assertThat(isSame(TEXT, TEXT.length() * 4)).isTrue();
  }

  @Test
  void another_byte_one_less_and_one_more_are_told() throws IOException {
    assertThat(isSame(TEXT.replaceFirst("账", "帐"), 7_001)).isFalse();
    assertThat(isSame(TEXT.substring(1), 7_001)).isFalse();
    assertThat(isSame(TEXT + "x", 7_001)).isFalse();
    assertThat(isSame(TEXT.substring(0, TEXT.length() - 1), 7_001)).isFalse();
    assertThat(isSame("", 1)).isFalse();
  }

  @Test
  void takes_the_sum_of_what_is_written_whatever_the_file_has() throws IOException {
    byte[] other = "其他".getBytes(StandardCharsets.UTF_8);
    try (SameBytes bytes = new SameBytes(file)) {
      for (byte one : other) {
        bytes.write(one);
      }
      assertThat(bytes.sha256()).isEqualTo(Sha256.of(other));
    }
  }

  private boolean isSame(String text, int piece) throws IOException {
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    try (SameBytes bytes = new SameBytes(file)) {
      for (int from = 0; from < written.length; from += piece) {
        bytes.write(written, from, Math.min(piece, written.length - from));
      }
      return bytes.isSame();
    }
  }
}
