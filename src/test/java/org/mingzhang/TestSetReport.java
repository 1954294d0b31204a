package org.mingzhang;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Counts the cases of every {@link TestSet} and prints one line for each when all tests ended. */
final class TestSetReport implements TestWatcher {

  private static final Namespace NAMESPACE = Namespace.create(TestSetReport.class);

  @Override
  public void testSuccessful(ExtensionContext context) {
    counts(context).kept(name(context));
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    counts(context).broken(name(context));
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    counts(context).notRun(name(context));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    counts(context).notRun(name(context));
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestMethod().getAnnotation(TestSet.class).value();
  }

  /** Kept where the whole run is kept, which closes it at its end. */
  private static Counts counts(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Counts.class);
  }

  /** How the cases ended, by set. */
  static final class Counts implements AutoCloseable {

    private record Ends(int kept, int broken, int notRun) {

      Ends plus(Ends more) {
        return new Ends(kept + more.kept, broken + more.broken, notRun + more.notRun);
      }

      String line(String name) {
        String rest = notRun == 0 ? "" : " (" + notRun + " not run here)";
        return "  %d of %d %s%s".formatted(kept, kept + broken, name, rest);
      }
    }

    private final ConcurrentSkipListMap<String, Ends> sets = new ConcurrentSkipListMap<>();

    void kept(String set) {
      sets.merge(set, new Ends(1, 0, 0), Ends::plus);
    }

    void broken(String set) {
      sets.merge(set, new Ends(0, 1, 0), Ends::plus);
    }

    void notRun(String set) {
      sets.merge(set, new Ends(0, 0, 1), Ends::plus);
    }

    @Override
    public void close() {
      StringBuilder report = new StringBuilder("Test sets, as promised:\n");
      sets.forEach((name, ends) -> report.append(ends.line(name)).append('\n'));
      System.out.print(report);
    }
  }
}
