package org.mingzhang.read.file;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 where only the line is known
 */
public record Place(int line, int column) {

  /** The file as a whole. */
  public static final Place FILE = new Place(0, 0);
}
