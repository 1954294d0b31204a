/**
 * What is wrong in somebody's file, where it stands and what to do about it.
 *
 * <p>Enters: a code, a place and the words that differ from case to case. Leaves: {@link
 * org.mingzhang.diagnostic.Diagnostic}s, collected by {@link org.mingzhang.diagnostic.Diagnostics}
 * and sorted by place; their sentences come from message bundles, so that the same problem can be
 * told in Chinese and in English. Every stage may use this package; it uses the JDK only.
 */
package org.mingzhang.diagnostic;
