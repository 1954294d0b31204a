package org.mingzhang.read.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be imported.
 *
 * @param site the folder of the site
 * @param file the form
 * @param name of the form in messages
 * @param unit slug of the unit
 * @param year four digits
 * @param mapping the file that settles what the form leaves open; empty for {@code
 *     forms/<unit>.yaml} where there is one
 * @param merge whether to merge into the data file where there is one
 */
public record FormRequest(
    Path site,
    Path file,
    String name,
    String unit,
    String year,
    Optional<Path> mapping,
    boolean merge) {

  public FormRequest {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(mapping, "mapping");
  }

  /** Where the unit has its files. */
  Path folder() {
    return site.resolve("data").resolve(unit);
  }

  /** The mapping that is in force; empty when there is none. */
  public Optional<Path> mappingInForce() {
    Path own = site.resolve("forms").resolve(unit + ".yaml");
    return mapping.or(() -> Optional.of(own).filter(Files::isRegularFile));
  }
}
