/**
 * The only package that knows JBake: page models, templates and assets become a staged folder.
 *
 * <p>Enters: {@link org.mingzhang.page.frame.PageHandle}s, a template folder, an asset folder, an
 * empty folder to bake into. Leaves: one file for each handle and each asset, or diagnostics and
 * nothing to publish. JBake keeps process-wide state: one bake at a time in a JVM.
 */
package org.mingzhang.bake;
