/**
 * Workbooks and CSV files as sheets of cells, each with the text that a spreadsheet program shows.
 *
 * <p>Enters: a file. Leaves: {@link org.mingzhang.read.sheet.Sheet}s, or a diagnostic that says why
 * the file cannot be taken. The only package that knows Apache POI; nothing is ever computed here.
 */
package org.mingzhang.read.sheet;
