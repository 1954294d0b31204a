/**
 * Searching: the page that does it, what can be found on each page, and the index of that.
 *
 * <p>Enters: a unit and its reports, or a text of the site; it becomes a {@link
 * org.mingzhang.page.search.SearchPart}. Leaves: the page, and scripts of bounded size that {@code
 * assets/js/search-index.js} loads on demand. Their format:
 *
 * <ul>
 *   <li>{@code search/index.js}: how many files of terms there are, and how pages are numbered.
 *   <li>{@code search/folders/<n>.js}: the folders of units and texts by their numbers.
 *   <li>{@code search/terms/<n>.js}: characters and pairs of characters with the numbers of the
 *       pages that contain them; a hash of the characters says in which file they are.
 *   <li>{@code <unit>/search.js}, {@code <unit>/<year>/search.js}: one page as the reader sees it,
 *       in the folder of the page and made with it.
 * </ul>
 *
 * <p>Pairs find every substring, whatever a word is; whether a page really contains the query is
 * then decided on its text, so that nothing is found that is not there.
 *
 * <p>A changed sentence changes the text of its page, the files of the few terms that came or went,
 * and the version in the index. A new report adds its number to the files of its terms; the numbers
 * of all other pages stay, unless its year is older than all or the width must double. A new unit
 * moves the numbers of few others.
 */
package org.mingzhang.page.search;
