package org.mingzhang.read.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.SourceSigns;

/** Names that are files on every operating system, in every address line and on every screen. */
public final class PortableNames {

  /** Every common system takes 255 in one name; a path has several. */
  private static final int LONGEST = 180;

  /** What some system or an address cannot carry. */
  private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|#%]");

  /** A dot or a space there is cut off by Windows, or hides the file elsewhere. */
  private static final Pattern EDGES = Pattern.compile("[.\\s\\p{Zs}].*|.*[.\\s\\p{Zs}]");

  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
  private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9¹²³]");

  private PortableNames() {}

  /** Whether a name can be published as it is. */
  public static boolean accepts(String name) {
    return !name.isEmpty()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
        && !UNSAFE.matcher(name).find()
        && !EDGES.matcher(name).matches()
        && name.codePoints().noneMatch(PortableNames::isInvisible)
        && !isDevice(name);
  }

  /** Whether Windows takes the name for a device, whatever follows its first dot. */
  public static boolean isDevice(String name) {
    String stem = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches();
  }

  private static boolean isInvisible(int sign) {
    int type = Character.getType(sign);
    return SourceSigns.isForbidden(sign)
        || sign < ' '
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED;
  }
}
