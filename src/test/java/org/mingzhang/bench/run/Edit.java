package org.mingzhang.bench.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.bench.province.Province;

/** What happened to the site since it was last built. */
enum Edit {
  /** There was no build. */
  COLD {
    @Override
    void make(Path program, Path site, int run) {
      Trees.putAside(site.resolve("target"));
    }
  },
  UNCHANGED {
    @Override
    void make(Path program, Path site, int run) {}
  },
  /** One more sentence in one narrative. */
  NARRATIVE {
    @Override
    void make(Path program, Path site, int run) {
      Path file = site.resolve("content").resolve(FIRST + ".adoc");
      Trees.write(
          file, Trees.read(file) + "\n服务科又补充了办事指南的第" + "一二三四五六七八九".charAt(run % 9) + "版。\n");
    }
  },
  /** One figure of one report. */
  DATA {
    @Override
    void make(Path program, Path site, int run) {
      Path file = site.resolve("data").resolve(FIRST + ".yaml");
      Matcher actual =
          Pattern.compile("(id: leaflets,.*, actual: )(\\d+)").matcher(Trees.read(file));
      Trees.write(file, actual.replaceFirst(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 1)));
    }
  },
  /** The template of all report pages. */
  TEMPLATE {
    @Override
    void make(Path program, Path site, int run) {
      String shipped = Trees.read(program.resolve("templates/report.ftlh"));
      Trees.write(site.resolve("templates/report.ftlh"), shipped + "<!-- " + run + " -->\n");
    }
  };

  private static final String FIRST = Province.slug(0) + "/2024";

  /** Makes the change, another one in every run. */
  abstract void make(Path program, Path site, int run);

  String taskName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
