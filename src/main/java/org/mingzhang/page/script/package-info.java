/**
 * Data that is too much for a page, as scripts that the page loads when a reader asks for it: a
 * page opened from a disk cannot fetch anything, and may load scripts.
 *
 * <p>Enters: values. Leaves: files that each call one function. Knows nothing of what they tell.
 */
package org.mingzhang.page.script;
