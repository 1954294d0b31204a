/**
 * Official forms to the tree of a data file: finds the tables of a sheet by their headings, reads
 * their rows, and gives each row the id that it has elsewhere.
 *
 * <p>Enters: {@link org.mingzhang.read.sheet.Sheet}s, the data files that are there, and what an
 * editor settled ({@link org.mingzhang.model.form.FormMapping}). Leaves: a {@link
 * org.mingzhang.read.form.FoundReport} whose every node remembers its cell. Whatever had to be
 * assumed is told with its cell, and what could not be read is an error.
 */
package org.mingzhang.read.form;
