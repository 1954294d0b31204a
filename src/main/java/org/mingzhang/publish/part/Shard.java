package org.mingzhang.publish.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a folder of parts holds that is to be carried to another computer.
 *
 * @param program that made the parts, to the byte
 * @param common sum of what all parts of the site have in common
 * @param units whose parts these are, by slug; may be empty
 */
public record Shard(String program, String common, List<UnitPart> units) {

  private static final String FILE = "shard.json";

  public Shard {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(common, "common");
    units = List.copyOf(units);
  }

  /** Where the record of a shard stands; without it there is no shard. */
  public static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /**
   * The part of one unit.
   *
   * @param unit its slug
   * @param key sum of everything that the part was made from
   * @param sum of the record of the part, which has the sums of its files
   */
  public record UnitPart(String unit, String key, String sum) {

    public UnitPart {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(sum, "sum");
    }
  }
}
