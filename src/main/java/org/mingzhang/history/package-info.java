/**
 * What Git knows of the sources.
 *
 * <p>Enters: a site's folder. Leaves: facts of its history, or nothing; never a guess. Called by
 * {@code build}, and only where {@code site.yaml} says {@code history: git}.
 */
package org.mingzhang.history;
