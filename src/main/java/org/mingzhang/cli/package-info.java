/**
 * The command line: reads arguments, wires the stages, prints, chooses the exit code.
 *
 * <p>Enters: arguments and two streams. Leaves: results on standard output, everything else on
 * standard error, and one of the {@link org.mingzhang.cli.ExitCode}s. Nobody imports this package.
 */
package org.mingzhang.cli;
