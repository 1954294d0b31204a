package org.mingzhang.diagnostic;

/** How much a problem matters. */
public enum Severity {
  /** An editor can and must mend it; nothing is published while one is open. */
  ERROR,
  /** Shown to everyone, fails nothing: a contradiction in a printed original is one. */
  WARNING,
  /** Worth knowing, nothing to do. */
  NOTE
}
