package org.mingzhang.model;

import java.util.Objects;

/**
 * 核对说明 in a narrative: why an editor lets a finding about one line of it stand.
 *
 * @param code of the rule
 * @param line of the comment itself, counted from 1
 * @param waived the line it speaks of: the first below it that is no such comment
 * @param reason shown beside the finding
 */
public record ProseWaiver(String code, int line, int waived, String reason) {

  public ProseWaiver {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
  }
}
