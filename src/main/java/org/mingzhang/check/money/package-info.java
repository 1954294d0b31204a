/**
 * Rules about amounts, people and assets: what adds up, what is stated twice, what follows from
 * what.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.money.MoneyRules} is seen from outside.
 */
package org.mingzhang.check.money;
