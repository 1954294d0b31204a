package org.mingzhang.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  @Test
  void where_a_text_ends_is_part_of_it() {
    assertThat(of(List.of("ab", "c"))).isNotEqualTo(of(List.of("a", "bc")));
    assertThat(of(List.of("ab"))).isNotEqualTo(of(List.of("ab", "")));
    assertThat(of(List.of("ab", "c"))).isEqualTo(of(List.of("ab", "c"))).hasSize(16);
  }

  @Test
  void is_the_sum_of_the_texts_each_after_its_length() throws Exception {
    for (int length : new int[] {0, 1, 80, 83, 84, 247, 248, 249, 251, 252, 253, 256, 257, 900}) {
      List<String> texts =
          IntStream.range(0, 7).mapToObj(i -> "明".repeat(i) + "x".repeat(length)).toList();
      assertThat(of(texts)).as("texts of %s", length).isEqualTo(plain(texts));
    }
  }

  private static String of(List<String> texts) {
    Fingerprint print = new Fingerprint();
    texts.forEach(print::add);
    return print.text();
  }

  private static String plain(List<String> texts) throws IOException, NoSuchAlgorithmException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    return HexFormat.of().formatHex(sum).substring(0, 16);
  }
}
