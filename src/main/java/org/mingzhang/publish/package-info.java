/**
 * Checks a staged folder, adds downloads and the manifest, and switches it in as a whole.
 *
 * <p>Enters: a folder that was baked. Leaves: the published site, whole, or the site that was there
 * before, untouched.
 */
package org.mingzhang.publish;
