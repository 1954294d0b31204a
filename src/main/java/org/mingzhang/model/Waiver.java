package org.mingzhang.model;

import java.util.Objects;

/**
 * 核对说明: why an editor lets a finding about a figure stand.
 *
 * @param code of the rule
 * @param address that the finding is about
 * @param reason shown beside the finding
 */
public record Waiver(String code, String address, String reason) {

  public Waiver {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(reason, "reason");
  }
}
