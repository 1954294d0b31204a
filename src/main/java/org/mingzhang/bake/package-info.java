/**
 * The only package that knows JBake: page models, templates and assets become a staged folder.
 *
 * <p>Enters: {@link org.mingzhang.page.frame.PageHandle}s, a template folder, an asset folder, an
 * empty folder to bake into. Leaves: one file for each handle and each asset, or diagnostics and
 * nothing to publish. JBake keeps process-wide state, which it fills when an oven is made: these
 * are made one after the other; pages are baked by several threads at once, each in its own.
 */
package org.mingzhang.bake;
