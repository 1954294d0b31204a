package org.mingzhang.narrative;

/**
 * Which narrative a thread is converting: the extensions and the log handler of the runtime are
 * registered once and serve every narrative, several at once on a thread each.
 */
final class Session {

  private final ThreadLocal<Current> current = ThreadLocal.withInitial(Session::nothing);

  private record Current(Problems problems, IncludeChain includes) {}

  /** Begins a narrative on this thread. */
  void begin(Problems ofNext) {
    current.set(new Current(ofNext, new IncludeChain()));
  }

  /** Ends it: what comes later on this thread is of no narrative. */
  void end() {
    current.remove();
  }

  /** What is wrong with the narrative of this thread. */
  Problems problems() {
    return current.get().problems();
  }

  /** What the narrative of this thread has included so far. */
  IncludeChain includes() {
    return current.get().includes();
  }

  private static Current nothing() {
    return new Current(new Problems(new SourceText("", "")), new IncludeChain());
  }
}
