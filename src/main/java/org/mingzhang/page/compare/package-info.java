/**
 * What of two reports can be laid side by side: the same figures of each, in one unit of money,
 * with what they may be compared with.
 *
 * <p>Enters: assessed reports of a unit, which become a {@link
 * org.mingzhang.page.compare.ComparePart}. Leaves: cells as they are shown with the exact number
 * beside each, in a script of each unit ({@code <unit>/compare.js}), and a directory of the site
 * ({@code compare/index.js}). They are handed to {@code assets/js/compare.js}, which only chooses
 * and arranges. What was not published is a word and never a number.
 */
package org.mingzhang.page.compare;
