package org.mingzhang.page.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The scripts that one page loads when it needs them, {@code assets/js/shards.js} being what loads
 * them. Each is handed on as soon as it is made. The last one is the index, which names the version
 * of all the others.
 */
public final class ScriptFolder {
  private static final int VERSION_LENGTH = 12;

  private final String folder;
  private final String function;
  private final Consumer<ScriptFile> sink;
  private final MessageDigest digest = sha256();

  /**
   * @param folder below the site's root, with a slash at its end
   * @param function that every script calls with its name and its data
   * @param sink takes each file once
   */
  public ScriptFolder(String folder, String function, Consumer<ScriptFile> sink) {
    this.folder = folder;
    this.function = function;
    this.sink = sink;
  }

  /**
   * Writes a script.
   *
   * @param name below the folder, without suffix
   */
  public void write(String name, ScriptData data) {
    ScriptFile file = file(name, data);
    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
    sink.accept(file);
  }

  /** Writes the script that is loaded first, under an address without a version. To be the last. */
  public void writeIndex(ScriptData data) {
    sink.accept(file("index", data));
  }

  /**
   * Of everything written so far: the same for the same content, and part of every address, so that
   * no stale file is mixed in. To be asked once.
   */
  public String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }

  private ScriptFile file(String name, ScriptData data) {
    String text = function + "(" + new ScriptData().text(name) + "," + data + ");\n";
    return new ScriptFile(folder + name + ".js", text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
