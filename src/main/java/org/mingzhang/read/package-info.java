/**
 * Files to records, each remembering its place; the only reader of YAML and JSON.
 *
 * <p>Enters: the folder of a site. Leaves: {@link org.mingzhang.read.SiteSources}, and a diagnostic
 * for everything in the files that is not as {@code docs/data-format.md} says. A file goes through
 * five steps: text ({@code TextReader}), nodes with places ({@code YamlTree}, {@code JsonTree}),
 * schema ({@code SchemaCheck}), what a schema cannot say ({@code ReportCheck}), records ({@code
 * Binder}). Only a file without an error is bound; the others are left out, and reading goes on.
 */
package org.mingzhang.read;
