package org.mingzhang.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Chart.js as its publisher packs it, out of the library's jar. */
final class ChartLibrary {

  /** Where every site has it. */
  static final String PATH = "assets/js/chart.umd.js";

  private static final String VERSION = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

  private ChartLibrary() {}

  /** The script without the line that names its source map, which is not published. */
  static byte[] script() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = resource(VERSION)) {
      properties.load(in);
    }
    String version = properties.getProperty("version");
    try (InputStream in =
        resource("/META-INF/resources/webjars/chart.js/" + version + "/dist/chart.umd.js")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return script
          .replaceAll("(?m)^//# sourceMappingURL=.*\\R?", "")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = ChartLibrary.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + name);
    }
    return in;
  }
}
