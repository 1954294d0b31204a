/**
 * AsciiDoc to sanitised HTML with marker elements where figures, charts, tables and findings go, so
 * that a converted narrative depends on its text alone.
 *
 * <p>Enters: a {@link org.mingzhang.model.Narrative}. Leaves: a {@link
 * org.mingzhang.narrative.ConvertedNarrative}, and a diagnostic for everything that AsciiDoc would
 * have passed over in silence. The only package that knows AsciidoctorJ.
 */
package org.mingzhang.narrative;
