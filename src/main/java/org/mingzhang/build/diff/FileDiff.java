package org.mingzhang.build.diff;

/**
 * A template, an asset, a rule set or an attachment of the site's own that differs.
 *
 * @param change what became of it
 * @param path below the site's folder
 */
public record FileDiff(Change change, String path) {}
