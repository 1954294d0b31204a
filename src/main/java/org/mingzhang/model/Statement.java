package org.mingzhang.model;

import java.util.Objects;

/**
 * Something a report says in words: a goal, a key task, a problem, an improvement.
 *
 * @param id unique in its section and the same in every year
 * @param name a short heading as printed; empty when it has none
 * @param text what is meant to be done or what is wrong, in the editor's words
 * @param outcome 实际完成情况 of a goal, in the editor's words; empty when not reported
 * @param project id of the project it belongs to; empty when it is the unit's own
 * @param source where it stands
 */
public record Statement(
    String id, String name, String text, String outcome, String project, SourceRef source) {

  public Statement {
    Objects.requireNonNull(id, "id");
    name = Objects.requireNonNullElse(name, "");
    text = Objects.requireNonNullElse(text, "");
    outcome = Objects.requireNonNullElse(outcome, "");
    project = Objects.requireNonNullElse(project, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
  }

  Statement within(SourceRef list) {
    return new Statement(id, name, text, outcome, project, source.orRowOf(list, name));
  }
}
