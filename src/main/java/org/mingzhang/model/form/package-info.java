/**
 * The layouts of the official forms: which tables a form has, in what order, under which headings,
 * and by which other headings the same columns go elsewhere.
 *
 * <p>One description for both directions: {@code page} lays a report out by it, {@code read} finds
 * the columns of a workbook by it. The words here are those of the forms, not of the site.
 */
package org.mingzhang.model.form;
