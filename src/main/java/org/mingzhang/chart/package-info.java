/**
 * Charts as small records, one writer to the configuration of Chart.js and one to the static form.
 *
 * <p>Enters: what {@code measure} computed. Leaves: {@link org.mingzhang.chart.Chart}s, described
 * first and printed second, so that the drawn chart and its table cannot differ.
 */
package org.mingzhang.chart;
