/**
 * What is done with files and folders whoever publishes what: sums, locks, durable writing, and
 * what the system refuses in words.
 *
 * <p>Called by {@code publish} and its other packages; it knows nothing of a site.
 */
package org.mingzhang.publish.file;
