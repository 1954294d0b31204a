/**
 * 更正记录: what was changed in published figures, on the page of a report and over the whole site.
 *
 * <p>Enters: the corrections of a {@link org.mingzhang.page.content.ReportContext}. Leaves: a
 * section, and a page handle.
 */
package org.mingzhang.page.correction;
