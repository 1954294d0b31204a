package org.mingzhang.read.value;

/** In what kind of column a value stands: 以上 bounds a target and rounds a result. */
public enum ValueRole {
  /** 80%以上 asks for at least 80%. */
  TARGET,
  /** 80人以上 reports somewhat more than 80. */
  REPORTED
}
