/**
 * Narratives with their markers filled, and whether everything they refer to is there.
 *
 * <p>Enters: converted narratives and a {@link org.mingzhang.page.content.ReportContext}. Leaves:
 * sections, and diagnostics of the stage P. The pages and the search may call the sections, the
 * build the references.
 */
package org.mingzhang.page.narrative;
