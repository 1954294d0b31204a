package org.mingzhang.page.view;

/**
 * A goal, a task, a problem or an improvement.
 *
 * @param id its address
 * @param heading as printed; empty when it has none
 * @param text the editor's words
 * @param outcome what came of it, with its label; empty when not reported
 * @param source where it stands; empty when unknown
 */
public record StatementItem(
    String id, String heading, String text, String outcome, String source) {}
