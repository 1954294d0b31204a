/**
 * Numbers to reckon with: amounts with their units, exact quotients, their one rounding, their
 * digits.
 *
 * <p>Enters: printed quantities of the model. Leaves: amounts, ratios and their text. Whatever
 * computes or shows a figure may call it; it calls nothing but the model.
 */
package org.mingzhang.measure.number;
