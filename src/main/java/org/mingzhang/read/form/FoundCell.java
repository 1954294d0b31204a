package org.mingzhang.read.form;

import org.mingzhang.read.sheet.SheetCell;

/**
 * What a form says in one column of a row.
 *
 * @param column a key of a data file
 * @param text as shown; empty in a blank cell only
 * @param cell where it stands
 */
record FoundCell(String column, String text, SheetCell cell) {}
