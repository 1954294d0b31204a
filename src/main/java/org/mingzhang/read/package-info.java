/**
 * Files to records, each remembering its place; the only reader of YAML and JSON.
 *
 * <p>Enters: the folder of a site. Leaves: {@link org.mingzhang.read.SiteSources}, and a diagnostic
 * for everything in the files that is not as {@code docs/data-format.md} says. A file goes through
 * five steps: text ({@code file}), nodes with places ({@code tree}), schema and what a schema
 * cannot say ({@code shape}), values ({@code value}), records ({@code bind}); {@code prose} looks
 * into narratives. Only a file without an error is bound; the others are left out, and reading goes
 * on.
 *
 * <p>This package walks the folders of a site and calls the steps; {@link
 * org.mingzhang.read.SiteReader} is all that callers need.
 */
package org.mingzhang.read;
