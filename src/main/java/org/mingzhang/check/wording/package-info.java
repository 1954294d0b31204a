/**
 * Rules about words: what templates and programs left behind, slips of the pen, years that only
 * their writer knows, missing days.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.wording.WordingRules} is seen from outside. What an editor puts in Chinese
 * quotation marks is a quotation and not the editor's own wording.
 */
package org.mingzhang.check.wording;
