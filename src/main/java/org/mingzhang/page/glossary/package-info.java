/**
 * 名词解释: the budget terms of the field, the page that explains them, and links to it from headings.
 *
 * <p>Enters: the words of the site, in which the terms are data. Leaves: a page, and pages whose
 * headings lead to it. {@code site} and {@code report} do not know of it: the facade links every
 * page when it is made.
 */
package org.mingzhang.page.glossary;
