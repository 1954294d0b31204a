/**
 * Finished view records, one type for each template: every string formatted, every marker filled,
 * no arithmetic left.
 *
 * <p>Enters: the site, its assessments, findings and converted narratives. Leaves: {@link
 * org.mingzhang.page.PageHandle}s that make a {@link org.mingzhang.page.Page} when it is rendered,
 * so that memory does not grow with the site, and the tables of the downloads. The words come from
 * one message bundle.
 */
package org.mingzhang.page;
