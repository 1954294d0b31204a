package org.mingzhang.build.diff;

/**
 * A chart that differs.
 *
 * @param change what became of it
 * @param page path of its page
 * @param id its anchor there
 * @param title in the newer version that has it
 * @param was the sentence that said what it shows; empty when it was not there
 * @param now the sentence that says it; empty when it is not there
 */
public record ChartDiff(
    Change change, String page, String id, String title, String was, String now) {}
