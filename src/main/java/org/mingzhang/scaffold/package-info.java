/**
 * The first files of authors: a new site, a new unit, a report for a further year.
 *
 * <p>Enters: names, and last year's report where there is one. Leaves: {@link
 * org.mingzhang.scaffold.NewFiles}, which pass {@code check} as they are and say in comments what
 * to fill in. The texts stand in the resources {@code scaffold/}. Called by {@code cli} only.
 */
package org.mingzhang.scaffold;
