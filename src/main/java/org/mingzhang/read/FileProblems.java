package org.mingzhang.read;

import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.read.DataNode.Place;

/** The problems of one file: adds them to those of the run and knows whether there were any. */
final class FileProblems {

  private final String file;
  private final Diagnostics all;
  private boolean any;

  /**
   * @param file path below the site's folder, with forward slashes
   */
  FileProblems(String file, Diagnostics all) {
    this.file = file;
    this.all = all;
  }

  String file() {
    return file;
  }

  void error(String code, Place place, String... arguments) {
    any = true;
    all.add(Diagnostic.error(code, at(place), arguments));
  }

  /** An error of the file as a whole. */
  void error(String code) {
    error(code, Place.FILE, file);
  }

  /** Whether this file has an error, so that nothing must be made of it. */
  boolean any() {
    return any;
  }

  SourceLocation at(Place place) {
    return new SourceLocation(file, place.line(), place.column());
  }
}
