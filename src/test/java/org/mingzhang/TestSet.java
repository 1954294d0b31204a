package org.mingzhang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameterised test whose cases are one set of what attacks a site. How many of them ended as
 * promised is printed at the end of the run.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TestSetReport.class)
public @interface TestSet {

  /** What the set holds and what was promised of it, as the report prints it. */
  String value();
}
