package org.mingzhang.read.file;

import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** The problems of one file: adds them to those of the run and knows whether there were any. */
public final class FileProblems {

  private final String file;
  private final String sheet;
  private final Diagnostics all;
  private boolean any;

  /**
   * @param file path below the site's folder, with forward slashes
   */
  public FileProblems(String file, Diagnostics all) {
    this(file, "", all);
  }

  /**
   * @param sheet of a workbook; its places are cells
   */
  public FileProblems(String file, String sheet, Diagnostics all) {
    this.file = file;
    this.sheet = sheet;
    this.all = all;
  }

  /** The path below the site's folder, with forward slashes. */
  public String file() {
    return file;
  }

  /** An error at a place of the file. */
  public void error(String code, Place place, String... arguments) {
    any = true;
    all.add(Diagnostic.error(code, at(place), arguments));
  }

  /** Something that is told and fails nothing. */
  public void warning(String code, Place place, String... arguments) {
    all.add(Diagnostic.warning(code, at(place), arguments));
  }

  /** Something worth knowing. */
  public void note(String code, Place place, String... arguments) {
    all.add(Diagnostic.note(code, at(place), arguments));
  }

  /** An error of the file as a whole. */
  public void error(String code) {
    error(code, Place.FILE, file);
  }

  /** Whether this file has an error, so that nothing must be made of it. */
  public boolean any() {
    return any;
  }

  /** A place of the file as diagnostics name it. */
  public SourceLocation at(Place place) {
    return new SourceLocation(file, sheet, place.line(), place.column());
  }
}
