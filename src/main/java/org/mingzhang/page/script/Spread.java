package org.mingzhang.page.script;

/**
 * Keys spread over files by their hash, as {@code assets/js/shards.js} finds them again.
 *
 * @param files a power of two, so that a site that grows a little keeps its files
 */
public record Spread(int files) {

  /**
   * Over as few files as keep them small.
   *
   * @param characters of everything
   * @param target characters that a file has on average at most; keys fall into files unevenly
   */
  public static Spread of(long characters, int target) {
    int files = 1;
    while (characters / files > target) {
      files *= 2;
    }
    return new Spread(files);
  }

  /** The file that a key is in, from 0. */
  public int file(String key) {
    int hash = key.codePoints().reduce(0, (sum, character) -> sum * 31 + character);
    return Integer.remainderUnsigned(hash, files);
  }
}
