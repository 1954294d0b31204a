package org.mingzhang.page.view;

/**
 * One count.
 *
 * @param id the address of the count
 * @param label what is counted
 * @param value how many
 * @param state the tone of its sign; empty for none
 */
public record TallyItem(String id, String label, String value, String state) {}
