/**
 * Rules about a narrative: numbers that an editor typed, held against the figures of the report.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.prose.ProseRules} is seen from outside.
 */
package org.mingzhang.check.prose;
