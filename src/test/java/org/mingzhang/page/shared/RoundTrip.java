package org.mingzhang.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

/** Keeps a contribution as a disk would. */
public final class RoundTrip {
  private static final JsonMapper JSON = new JsonMapper();

  private RoundTrip() {}

  /** The contribution as it comes back. */
  public static <C> C of(C contribution, Class<C> type) {
    C back = JSON.readValue(JSON.writeValueAsBytes(contribution), type);
    assertThat(back).isEqualTo(contribution);
    return back;
  }
}
