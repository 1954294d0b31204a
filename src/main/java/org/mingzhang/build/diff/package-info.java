/**
 * What one version of a site says and another does not.
 *
 * <p>Enters: two folders, or two commits of the repository of a folder. Leaves: a {@link
 * org.mingzhang.build.diff.SiteDiff} of figures, findings, pages, charts and files. Both sides run
 * through the stages of a build in memory; nothing is published, and the history of the sources is
 * left out on both. Called by {@code cli}.
 */
package org.mingzhang.build.diff;
