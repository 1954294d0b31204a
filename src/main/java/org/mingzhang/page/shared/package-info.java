/**
 * Files of the whole site, made from what each unit contributes to them.
 *
 * <p>A feature that speaks of all units (search, comparison, open data) is two halves:
 *
 * <ul>
 *   <li><b>The part of a unit</b>: a factory in the feature's package makes, from the unit and its
 *       reports, the files that are the unit's own ({@code <unit>/compare.js}) and one record, its
 *       <i>contribution</i>: nothing but texts, numbers and lists of such records, so that it can
 *       be kept on a disk. What is costly is computed there, once. One that is long is given year
 *       by year ({@link org.mingzhang.page.shared.OfYear}).
 *   <li><b>The files of the site</b>: a {@link org.mingzhang.page.shared.SharedFiles} reads the
 *       {@link org.mingzhang.page.shared.Contributions} one after the other, drops each, and only
 *       puts together.
 * </ul>
 *
 * <p>Which contribution goes into which file is a matter of its own names and years, or of hashes
 * into a number of files that is a power of two. So a unit that changes leaves most files as they
 * are, and every {@link org.mingzhang.page.shared.SharedFile} has a key of all that it depends on:
 * a build that has the file of a key from before does not make it again.
 *
 * <p>A further feature needs the same two: {@code SearchPart.of}, {@code ComparePart.of}, {@code
 * UnitTables.of} and {@code UnitDownloads.of} make the parts of units; {@code SearchFiles}, {@code
 * CompareFiles}, {@code OpenData} and {@code DataPage} take the contributions.
 */
package org.mingzhang.page.shared;
