package org.mingzhang.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts that ship with the program. */
final class Texts {

  private Texts() {}

  /** Whether there is such a text. */
  static boolean exists(String name) {
    return Texts.class.getResource(name) != null;
  }

  /** A resource as it is. */
  static byte[] bytes(String name) {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A resource in which {@code {{name}}} stands for a value. */
  static String filled(String name, Map<String, String> values) {
    String text = text(name);
    for (var value : values.entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return text;
  }
}
