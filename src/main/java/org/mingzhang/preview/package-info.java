/**
 * The preview: a site as its authors write it, in a browser on the same machine.
 *
 * <p>Enters: the folder of a site. Leaves: pages over HTTP, on the loopback address only, each with
 * a script that shows what is wrong and loads the page again when it has become another. Nothing is
 * written to the disk. A {@link org.mingzhang.preview.FileWatch} notices a change, a {@link
 * org.mingzhang.preview.LivePages} looks at the site anew and remembers the last good pages, an
 * {@link org.mingzhang.preview.EventStream} tells every open page. Called by {@code cli} only.
 */
package org.mingzhang.preview;
