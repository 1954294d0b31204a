/**
 * Trees to the text of a data file: a new file, or changes to one that is there, of which every
 * comment, every key and every line that the form does not speak of stays as it is.
 *
 * <p>Enters: the sections that a form carries, as a tree. Leaves: the text of a file.
 */
package org.mingzhang.read.merge;
