/**
 * Searching: the page that does it, what can be found on each page, and the index of that.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteIndex}, made into {@link
 * org.mingzhang.page.search.SearchDocument}s one after the other. Leaves: the page, and scripts of
 * bounded size that {@code assets/js/search.js} loads on demand. Their format:
 *
 * <ul>
 *   <li>{@code search/index.js}: how many documents and term files there are, and how many
 *       documents are in each text file.
 *   <li>{@code search/terms/<n>.js}: characters and pairs of characters with the numbers of the
 *       documents that contain them; a hash of the characters says in which file they are.
 *   <li>{@code search/texts/<n>.js}: documents as the reader sees them, in the order of their
 *       numbers.
 * </ul>
 *
 * <p>Pairs find every substring, whatever a word is; whether a document really contains the query
 * is then decided on its text, so that nothing is found that is not there.
 */
package org.mingzhang.page.search;
