/**
 * AsciiDoc to sanitised HTML with marker elements where figures, charts, tables and findings go, so
 * that a converted narrative depends on its text alone.
 *
 * <p>Enters: a {@link org.mingzhang.model.Narrative}. Leaves: a {@link
 * org.mingzhang.narrative.ConvertedNarrative}, and a diagnostic for everything that AsciiDoc would
 * have passed over in silence. The only package that knows AsciidoctorJ.
 *
 * <p>The steps: {@code SharedRuntime} keeps one {@code AsciidocRuntime} for all narratives and all
 * threads. That loads a text (with {@code ContentIncludes}, {@code FigureMacro}, {@code
 * BlockMarker} and {@code AsciidocLog} attached) and gives a {@code RawNarrative}; {@code
 * NarrativeAssembler} takes every part of it through {@code HtmlCleaner}, {@code Finishing}, {@code
 * Leftovers} and {@code Anchors}.
 *
 * <p>For style sheets: the class names that can occur are those of {@code ClassNames}, {@code
 * scroll} around tables and {@code external} on links to other sites. Every id begins with {@code
 * text-}, so that none meets an id of the page around it.
 */
package org.mingzhang.narrative;
