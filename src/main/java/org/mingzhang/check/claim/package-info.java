/**
 * Rules that hold what a source says of itself in words against its own figures.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.claim.ClaimRules} is seen from outside.
 */
package org.mingzhang.check.claim;
