/**
 * Files as text: found without leaving the site's folder, decoded, with their problems and places.
 *
 * <p>Enters: paths. Leaves: text with line feeds only, and diagnostics. The other steps of reading
 * may call it; it calls none of them.
 */
package org.mingzhang.read.file;
