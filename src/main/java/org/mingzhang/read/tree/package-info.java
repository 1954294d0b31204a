/**
 * YAML and JSON as nodes that know their places and keep the text they were written with.
 *
 * <p>Enters: text. Leaves: {@link org.mingzhang.read.tree.DataNode}s, or an error that says what of
 * the syntax is wrong. Nothing here knows what a key means.
 */
package org.mingzhang.read.tree;
