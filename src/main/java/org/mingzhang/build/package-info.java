/**
 * The list of stages, run once or for what changed.
 *
 * <p>Enters: the folder of a site and a folder to publish to. Leaves: a {@link
 * org.mingzhang.build.JudgedSite} after the stages that only look, and a published site after those
 * that write; and of a {@link org.mingzhang.build.SiteSession}, which goes through the looking
 * stages as often as the authors write, a {@link org.mingzhang.build.SiteView} in memory. Called by
 * {@code cli} and {@code preview} only.
 */
package org.mingzhang.build;
