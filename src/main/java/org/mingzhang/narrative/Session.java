package org.mingzhang.narrative;

/**
 * Which narrative the runtime is converting: its extensions and its log handler are registered once
 * and serve one narrative after the other. Used by the runtime's only thread.
 */
final class Session {

  private Problems problems = new Problems(new SourceText("", ""));

  void begin(Problems ofNext) {
    problems = ofNext;
  }

  Problems problems() {
    return problems;
  }
}
