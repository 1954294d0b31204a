/**
 * The list of stages, run once or for what changed.
 *
 * <p>A build ({@link org.mingzhang.build.SiteBuild}) reads what all units have in common, then
 * takes the part of each unit through all stages by itself ({@code PartMaker}), unless one that was
 * kept still holds ({@code PartKeys} says what that depends on), and puts the parts together with
 * what belongs to no unit ({@code SharedParts}, {@code Assembly}). A look at a site ({@link
 * org.mingzhang.build.SiteCheck}, {@link org.mingzhang.build.SiteSession}) takes all units through
 * the looking stages in memory; {@code Judging} is the same for both.
 *
 * <p>Enters: the folder of a site and a folder to publish to. Leaves: a {@link
 * org.mingzhang.build.JudgedSite} after the stages that only look, and a published site after those
 * that write; and of a {@link org.mingzhang.build.SiteSession}, which goes through the looking
 * stages as often as the authors write, a {@link org.mingzhang.build.SiteView} in memory. Called by
 * {@code cli} and {@code preview} only.
 */
package org.mingzhang.build;
