package org.mingzhang.cli;

/** What the program's end means to a script. */
final class ExitCode {

  /** Done. */
  static final int OK = 0;

  /** Errors in the authors' files, or an environment that refuses: nothing was published. */
  static final int PROBLEMS = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** A fault of the program itself. */
  static final int FAULT = 3;

  private ExitCode() {}
}
