package org.mingzhang.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.Folders;

/** A folder with all it holds as one short text: the same text, the same paths and bytes. */
final class Fingerprint {

  private Fingerprint() {}

  /** That of a folder that does not exist is that of an empty one. */
  static String of(Path folder) {
    MessageDigest digest = sha256();
    Folders.read(folder)
        .forEach(
            (path, bytes) -> {
              digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
