/**
 * What is done with files and folders whoever publishes what: sums, locks, durable writing, what
 * the system refuses in words, and threads whose writing is over when they are.
 *
 * <p>Called by {@code publish}, its other packages and {@code build}; it knows nothing of a site.
 */
package org.mingzhang.publish.file;
