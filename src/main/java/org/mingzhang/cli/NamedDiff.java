package org.mingzhang.cli;

import org.mingzhang.build.diff.SiteDiff;

/**
 * A difference with the names that the versions were given on the command line.
 *
 * @param older folder or commit
 * @param newer folder or commit
 * @param diff what differs
 */
record NamedDiff(String older, String newer, SiteDiff diff) {}
