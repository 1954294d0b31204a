/**
 * 勾稽核对: named rules that judge a report and never change it.
 *
 * <p>Enters: a {@link org.mingzhang.check.RuleContext}, which is a report with what follows from
 * it. Leaves: {@link org.mingzhang.diagnostic.Finding}s, of what holds as well as of what does not.
 * One class a rule, one package a family; {@link org.mingzhang.check.catalogue.RuleCatalogue} joins
 * the families. To add a rule: write the class in its family's package, add it to that family's
 * list ({@code MoneyRules}, {@code IndicatorRules} …), put its sentences into the bundle {@code
 * check} in both languages, and give it a fixture that it fires on and a near miss that it does
 * not.
 */
package org.mingzhang.check;
