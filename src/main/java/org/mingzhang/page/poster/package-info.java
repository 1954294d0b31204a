/**
 * 一图读懂: one picture that tells a report, to share or to pin on a wall.
 *
 * <p>Enters: a {@link org.mingzhang.page.poster.Poster} of finished words. It is laid out as {@link
 * org.mingzhang.page.poster.Mark}s, records of positions in whole units, and written as SVG by one
 * writer. Leaves: a {@link org.mingzhang.page.poster.Picture}. All numbers here are places on the
 * picture; figures arrive as they are shown.
 */
package org.mingzhang.page.poster;
