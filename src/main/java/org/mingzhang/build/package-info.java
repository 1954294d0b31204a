/**
 * The list of stages, run once.
 *
 * <p>Enters: the folder of a site and a folder to publish to. Leaves: a {@link
 * org.mingzhang.build.JudgedSite} after the stages that only look, and a published site after those
 * that write. Called by {@code cli} and {@code preview} only.
 */
package org.mingzhang.build;
