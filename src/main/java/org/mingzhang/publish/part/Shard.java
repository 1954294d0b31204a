package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a folder of parts holds that is to be carried to another computer.
 *
 * @param program that made the parts, to the byte
 * @param common sum of what all parts of the site have in common
 * @param units whose parts these are, by slug; may be empty
 */
public record Shard(String program, String common, List<UnitPart> units) {

  private static final String FILE = "shard.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
   * The shard in a folder; empty when there is none, or none that this program understands.
   *
   * @throws IOException when there is something that cannot be read
   */
  public static Optional<Shard> read(Path folder) throws IOException {
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file(folder)), Shard.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Writes the record, as JSON for whoever wants to know what a shard holds. */
  public void write(Path folder) throws IOException {
    Path beside = folder.resolve(FILE + ".new");
    Files.write(beside, MAPPER.writeValueAsBytes(this));
    Files.move(
        beside, file(folder), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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
