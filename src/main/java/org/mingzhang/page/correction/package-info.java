/**
 * 更正记录: what was changed in published figures, on the page of a report and over the whole site.
 *
 * <p>Enters: the corrections of a {@link org.mingzhang.page.content.ReportContext}, and for the
 * pages of the site {@link org.mingzhang.page.correction.UnitCorrections} of every unit. Leaves: a
 * section, and page handles.
 */
package org.mingzhang.page.correction;
