/**
 * How things are said: words and patterns of the message bundle, figures with their units, days,
 * places in a source, changes over years.
 *
 * <p>Enters: figures of the measured site, keys of the bundle {@code org.mingzhang.page.messages}.
 * Leaves: finished strings and cells. Every other part of {@code page} may call it; it calls none
 * but the view records.
 */
package org.mingzhang.page.words;
