package org.mingzhang.check.prose;

/** What the words around a number say of its exactness. */
enum Reach {
  /** 279.08万元: as exact as it is printed. */
  EXACT,
  /** 约300人, 近800人: somewhere near. */
  NEAR,
  /** 1500余人: at least that, and the next round number at most. */
  OVER,
  /** 90%以上: that or more. */
  UP,
  /** 不超过50万元: that or less. */
  DOWN
}
