/**
 * Tables of one report's figures, as printed and as measured.
 *
 * <p>Enters: a {@link org.mingzhang.page.content.ReportContext}. Leaves: tables of the view. The
 * report's page, the pages of units, narratives, downloads and the search may call it, so that a
 * column is chosen and named in one place.
 */
package org.mingzhang.page.table;
