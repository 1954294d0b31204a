/**
 * Narratives before they are converted: their title, their references, the passages whose numbers
 * may stand.
 *
 * <p>Enters: the text of a narrative. Leaves: the spans of prose and the references with their
 * lines, which rules judge without converting anything.
 */
package org.mingzhang.read.prose;
