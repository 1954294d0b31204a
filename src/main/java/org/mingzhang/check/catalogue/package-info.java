/**
 * All rules in their one order.
 *
 * <p>Enters: the list of each family. Leaves: {@link org.mingzhang.check.catalogue.RuleCatalogue},
 * for those who run the rules or tell of them. No rule may call it.
 */
package org.mingzhang.check.catalogue;
