/**
 * Checked nodes to records of the model.
 *
 * <p>Enters: the nodes of a file without an error. Leaves: a record. The only place that knows the
 * binding library and where its names differ from those of the files.
 */
package org.mingzhang.read.bind;
