/**
 * What Git knows of the sources.
 *
 * <p>Enters: a site's folder and its reports, and a way to read an earlier version of a data file.
 * Leaves: {@link org.mingzhang.model.ReportHistory facts of the history}, or nothing; never a
 * guess. Also leaves: a commit laid out as a folder. Nothing is ever written into a repository.
 * Called by {@code build}; the facts only where {@code site.yaml} says {@code history: git},
 * because they are then a part of what a site is built from. The only package that knows JGit.
 */
package org.mingzhang.history;
