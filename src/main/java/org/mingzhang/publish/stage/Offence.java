package org.mingzhang.publish.stage;

/**
 * What the policy of the site forbids.
 *
 * @param code of the diagnostic
 * @param what is told of it
 */
record Offence(String code, String what) {}
