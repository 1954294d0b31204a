package org.mingzhang.build.diff;

/**
 * A page whose content differs.
 *
 * @param change what became of it
 * @param path of its file below the site's root
 * @param title in the newer version that has it
 */
public record PageDiff(Change change, String path, String title) {}
