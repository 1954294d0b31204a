package org.mingzhang.page.opendata;

import java.util.Arrays;
import java.util.List;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Words;

/**
 * A field. The same name means the same in every table.
 *
 * @param name stable for ever: programs read by it
 * @param unit of every number, {@code %}; empty where it has none or stands in a field beside it
 * @param required whether every row has a value
 * @param values all that may occur; empty where that is open
 */
record DataField(String name, FieldType type, String unit, boolean required, List<String> values) {
  DataField {
    values = List.copyOf(values);
  }

  static DataField text(String name) {
    return new DataField(name, FieldType.STRING, "", false, List.of());
  }

  static DataField of(String name, FieldType type) {
    return new DataField(name, type, "", false, List.of());
  }

  static DataField percent(String name) {
    return new DataField(name, FieldType.NUMBER, "%", false, List.of());
  }

  /** One of a closed list, always there. */
  static DataField oneOf(String name, List<String> values) {
    return new DataField(name, FieldType.STRING, "", true, values);
  }

  /** One of the constants, in kebab-case. */
  static DataField oneOf(String name, Enum<?>[] constants) {
    return new DataField(
        name, FieldType.STRING, "", false, Arrays.stream(constants).map(EnumWords::kebab).toList());
  }

  DataField always() {
    return new DataField(name, type, unit, true, values);
  }

  String title(Words words) {
    return words.say("opendata.field." + name);
  }

  /** What it means, and where its unit stands. */
  String about(Words words) {
    return words.say("opendata.field." + name + ".about");
  }
}
