package org.mingzhang.check.privacy;

/**
 * Personal data in one view of a text.
 *
 * @param start offset in the view
 * @param end offset in the view
 * @param value as it is hashed: digits without separators, capital X, small letters in an address
 * @param masked as it is shown
 */
record Candidate(
    PersonalDataKind kind, boolean certain, int start, int end, String value, String masked) {}
