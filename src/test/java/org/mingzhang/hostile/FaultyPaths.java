package org.mingzhang.hostile;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;

/** Paths of a {@link FaultyFileSystem}: the system's own, but for what they do. */
final class FaultyPaths {

  private final FaultyFileSystem system;

  FaultyPaths(FaultyFileSystem system) {
    this.system = system;
  }

  /** Whether a path is one of any faulty file system. */
  private static boolean isOurs(Object value) {
    return value instanceof Path
        && Proxy.isProxyClass(value.getClass())
        && Proxy.getInvocationHandler(value) instanceof Wrapped;
  }

  /** The system's own path. */
  static Path real(Path path) {
    return isOurs(path) ? ((Wrapped) Proxy.getInvocationHandler(path)).path : path;
  }

  Path wrap(Path path) {
    return path == null ? null : proxy(Path.class, new Wrapped(path));
  }

  DirectoryStream<Path> wrap(DirectoryStream<Path> stream) {
    Iterator<Path> paths = wrap(stream.iterator());
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return paths;
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  private Iterator<Path> wrap(Iterator<Path> paths) {
    Iterable<Path> all = () -> paths;
    return StreamSupport.stream(all.spliterator(), false).map(this::wrap).iterator();
  }

  /** A channel whose every reading and writing may fail, too. */
  SeekableByteChannel wrap(SeekableByteChannel channel, Path path) {
    return proxy(
        SeekableByteChannel.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("read") || method.getName().equals("write")) {
            system.operation(method.getName(), path);
          }
          return invoke(method, channel, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Method method, Object target, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private final class Wrapped implements InvocationHandler {

    private final Path path;

    Wrapped(Path path) {
      this.path = path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return switch (method.getName()) {
        case "getFileSystem" -> system;
        case "toFile" -> file();
        case "toRealPath" -> {
          system.operation("toRealPath", path);
          yield wrap(path.toRealPath());
        }
        case "iterator" -> wrap(path.iterator());
        default -> wrapped(FaultyPaths.invoke(method, path, unwrapped(arguments)));
      };
    }

    /** What writes by the old interface is given a file that can be none. */
    private File file() throws IOException {
      try {
        system.operation("toFile", path);
        return path.toFile();
      } catch (IOException e) {
        File aFile = File.createTempFile("mingzhang", ".file", system.scratch().toFile());
        return new File(aFile, "below-a-file");
      }
    }

    private Object wrapped(Object result) {
      return result instanceof Path p ? wrap(p) : result;
    }

    private static Object[] unwrapped(Object[] arguments) {
      if (arguments == null) {
        return new Object[0];
      }
      Object[] unwrapped = arguments.clone();
      for (int i = 0; i < unwrapped.length; i++) {
        unwrapped[i] = isOurs(unwrapped[i]) ? real((Path) unwrapped[i]) : unwrapped[i];
      }
      return unwrapped;
    }
  }
}
