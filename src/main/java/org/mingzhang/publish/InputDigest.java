package org.mingzhang.publish;

/**
 * One sum for all that a site is built from. It depends on the bytes and the names of the authors'
 * files and on nothing else: another checkout, another folder, another computer with the same files
 * has the same.
 *
 * <p>It is the SHA-256 of the list that {@code sha256sum} prints for the files, sorted by the bytes
 * of their paths, so that anybody can work it out without this program.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param files how many files there are
 */
public record InputDigest(String sha256, int files) {}
