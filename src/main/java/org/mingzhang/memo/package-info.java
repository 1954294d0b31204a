/**
 * What was computed before, found by everything it was computed from.
 *
 * <p>A stage is a list of pure functions of immutable records. A {@link org.mingzhang.memo.Memo}
 * keeps the results of one such function from one run to the next; as its key holds <em>all</em>
 * that the function looks at, a result that is found is the one that would be made. Who gives a
 * function a further input adds it to the key. Where results are kept on a disk, a {@link
 * org.mingzhang.memo.Fingerprint} stands for the key. Any stage may call; this package knows the
 * JDK only.
 */
package org.mingzhang.memo;
