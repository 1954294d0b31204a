package org.mingzhang.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.bench.province.Province;
import org.mingzhang.bench.province.ProvincePlan;

/** Writes a province, measures all tasks in turn, as often as asked for, and prints the results. */
public final class Benchmark {

  /** What the launcher keeps while it makes an archive. */
  private static final String UNFINISHED = ".*/classes-\\d+-\\d+";

  private static final int LOOK_MILLIS = 200;

  private final Options options;
  private final Path program = Path.of("").toAbsolutePath();
  private final Path work;
  private final PrintStream out;

  private Benchmark(Options options, PrintStream out) {
    this.options = options;
    this.work = program.resolve("bench/target/work-" + options.plan().reports());
    this.out = out;
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println("bench/run: " + e.getMessage());
      System.exit(2);
      return;
    }
    new Benchmark(options, out).run();
  }

  private void run() {
    Trees.putAside(work);
    warmUp();
    Path site = work.resolve("site");
    Province.write(options.plan(), site);
    List<Task> tasks = tasks(site);
    Results results = new Results();
    for (int run = 1; run <= options.runs(); run++) {
      for (Task task : tasks) {
        Measurement measured = task.measure(run, work.resolve("log"));
        results.add(task.name(), measured);
        out.printf(Locale.ROOT, "run %d  %-10s %8d ms%n", run, task.name(), measured.wallMillis());
        if (task.name().equals(Edit.COLD.taskName())) {
          stages().ifPresent(stages -> results.add(Stages.NAME, stages));
        }
      }
    }
    String table = Printout.table(about(), results);
    String name = "bench/target/results/" + options.plan().reports();
    Trees.write(program.resolve(name + ".txt"), table);
    Trees.write(program.resolve(name + ".json"), Printout.json(about(), results));
    out.print(table);
    Trees.deleteAside(work.getParent());
  }

  /** What the build that was just measured says of itself. */
  private Optional<Measurement> stages() {
    return Stages.of(Trees.read(work.resolve("log")), Runtime.getRuntime().availableProcessors());
  }

  /** A first build leaves an archive of classes behind, which no measurement is to run beside. */
  private void warmUp() {
    Path site = work.resolve("first");
    Province.write(ProvincePlan.of(3), site);
    new MingzhangBuild(Edit.UNCHANGED, program, site).before(0);
    try (Stream<Path> files = Files.list(program.resolve("target"))) {
      for (Path list : files.filter(file -> file.toString().matches(UNFINISHED)).toList()) {
        while (Files.exists(list)) {
          Thread.sleep(LOOK_MILLIS);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Others stand beside the cold build, so that they are measured right after it. */
  private List<Task> tasks(Path site) {
    List<Task> tasks = new ArrayList<>();
    add(tasks, Edit.COLD, site);
    if (options.wants("jbake")) {
      tasks.add(new StockJBake(program, site, work.resolve("jbake")));
    }
    if (options.antora() && options.wants("antora")) {
      tasks.add(new Antora(program, site, work.resolve("antora")));
    }
    if (options.wants("hugo") && Hugo.isInstalled()) {
      tasks.add(new Hugo(program, site, work.resolve("hugo")));
    }
    Arrays.stream(Edit.values()).filter(e -> e != Edit.COLD).forEach(e -> add(tasks, e, site));
    return tasks;
  }

  private void add(List<Task> tasks, Edit edit, Path site) {
    if (options.wants(edit.taskName())) {
      tasks.add(new MingzhangBuild(edit, program, site));
    }
  }

  private String about() {
    return String.format(
        Locale.ROOT,
        "%d reports of %d units, seed %d, %d runs; Java %s, %d processors, %s",
        options.plan().reports(),
        options.plan().units(),
        options.plan().seed(),
        options.runs(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"));
  }
}
