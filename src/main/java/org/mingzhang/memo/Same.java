package org.mingzhang.memo;

/**
 * Immutable inputs that are compared by being the same objects. A record that came out of a {@link
 * Memo} is the same object as long as nothing it was made from has changed, so that nobody needs to
 * compare, or hash, a report figure by figure.
 */
public final class Same {

  private final Object[] inputs;

  private Same(Object[] inputs) {
    this.inputs = inputs;
  }

  /**
   * Those objects, in that order.
   *
   * @param inputs {@code null} for one that is absent: an {@code Optional} is not the same twice
   */
  public static Same of(Object... inputs) {
    return new Same(inputs.clone());
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Same same) || same.inputs.length != inputs.length) {
      return false;
    }
    for (int i = 0; i < inputs.length; i++) {
      if (inputs[i] != same.inputs[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Object input : inputs) {
      hash = 31 * hash + System.identityHashCode(input);
    }
    return hash;
  }
}
