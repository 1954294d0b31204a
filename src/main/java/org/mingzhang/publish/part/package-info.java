/**
 * The parts that a site is put together from, on a disk.
 *
 * <p>A {@link org.mingzhang.publish.part.Part} is what became of one unit: its files, what has to
 * be said of it, and a summary for the pages of the whole site. It is made from the unit's own
 * files and from what all units have in common, never from another unit. So it can be kept until
 * one of them changes, take over files of the one before that would be the same, be made on another
 * computer, and be put together with others whenever all are there.
 *
 * <p>Enters: parts that {@code build} made. Leaves: the same parts, or nothing where one was
 * damaged. Called by {@code build} and {@code publish}.
 */
package org.mingzhang.publish.part;
