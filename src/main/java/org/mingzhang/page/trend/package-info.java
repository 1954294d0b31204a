/**
 * How the figures of a unit moved over its years.
 *
 * <p>Enters: {@link org.mingzhang.measure.trend.Trend}s, one for each figure. Leaves: a section
 * with a sentence, charts and tables. The page of a unit calls it.
 */
package org.mingzhang.page.trend;
