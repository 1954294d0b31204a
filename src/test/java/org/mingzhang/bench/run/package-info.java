/**
 * Measures the program and others on a synthetic province, each in a process of its own. Nothing
 * but the JDK is needed, so that {@code bench/run} compiles it without Maven.
 */
package org.mingzhang.bench.run;
