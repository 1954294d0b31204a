package org.mingzhang.build;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;

/** What is wrong with a site: more is known when more of it was made. Safe for threads. */
final class SiteProblems {

  private final List<Diagnostic> sure;
  private final IntSupplier made;
  private final Supplier<List<Diagnostic>> ofTexts;
  private List<Diagnostic> all = List.of();
  private int known = -1;

  /**
   * @param sure what was known from the first
   * @param made how much was made so far: more may be known when it is another number
   * @param ofTexts what is known of narratives now
   */
  SiteProblems(List<Diagnostic> sure, IntSupplier made, Supplier<List<Diagnostic>> ofTexts) {
    this.sure = sure;
    this.made = made;
    this.ofTexts = ofTexts;
  }

  /** Everything that is known now, sorted by place. */
  synchronized List<Diagnostic> now() {
    int current = made.getAsInt();
    if (current != known) {
      Diagnostics together = new Diagnostics();
      together.addAll(sure);
      together.addAll(ofTexts.get());
      all = together.sorted();
      known = current;
    }
    return all;
  }
}
