/**
 * Whether a file has the form that it must have: its schema, and what no schema can say.
 *
 * <p>Enters: nodes. Leaves: diagnostics at the places of the nodes, and the place of everything
 * that has an address. Nothing is changed.
 */
package org.mingzhang.read.shape;
