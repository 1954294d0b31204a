package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.publish.file.IoFailure;

class IoFailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("a.html"), "MZ-U006"),
        Arguments.of(new FileSystemException("a.html", null, "Read-only file system"), "MZ-U006"),
        Arguments.of(new FileSystemException("a.html", null, "No space left on device"), "MZ-U007"),
        Arguments.of(new IOException("Disk quota exceeded"), "MZ-U007"),
        Arguments.of(new NoSuchFileException("a.html"), "MZ-U008"),
        Arguments.of(new IOException(), "MZ-U008"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsFullDisksAndMissingRightsApart(IOException failure, String code) {
    Diagnostic diagnostic = IoFailure.diagnostic(failure, Path.of("a.html"));

    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.arguments()).startsWith("a.html").doesNotContain("", "null");
  }
}
