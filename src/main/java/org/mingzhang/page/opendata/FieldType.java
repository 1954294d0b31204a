package org.mingzhang.page.opendata;

/** The types of Table Schema that occur here, each in its default format. */
enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  YEAR
}
