/**
 * The last look at the files of a site before anybody else sees them.
 *
 * <p>Enters: a file as it was written. Leaves: a {@link org.mingzhang.publish.stage.CheckedFile},
 * which says where its links lead and what others may link to, and a diagnostic for everything that
 * may not be published. A file is looked at by itself, so that a unit's part of a site can be;
 * whether links from file to file lead somewhere is asked when all files are known, by {@link
 * org.mingzhang.publish.stage.LinkCheck}. Called by {@code publish} and {@code build}.
 */
package org.mingzhang.publish.stage;
